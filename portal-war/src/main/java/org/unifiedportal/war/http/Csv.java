package org.unifiedportal.war.http;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows of CSV (RFC 4180) that are safe to open in a spreadsheet. */
public final class Csv {
  /** Stands first in a file, so that spreadsheets read it as UTF-8. */
  public static final String UTF_8_MARK = "\ufeff";

  private Csv() {}

  /** A row with its line end. */
  public static String row(String... cells) {
    return row(Stream.of(cells));
  }

  /** A row with its line end. */
  public static String row(Stream<String> cells) {
    return cells.map(Csv::cell).collect(Collectors.joining(",")) + "\r\n";
  }

  /** What a spreadsheet would carry out is made words by an apostrophe. */
  static String cell(String words) {
    String safe = words.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + words : words;
    return safe.matches("(?s).*[\",\\r\\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }
}
