package org.unifiedportal.war.http;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Rows of a table (CSV, RFC 4180) that are safe to open in a spreadsheet. */
public final class Csv {
  /** The byte order mark makes spreadsheets read it as UTF-8. */
  public static final String UTF_8_MARK = "\ufeff";

  private Csv() {}

  /** One row with its line end. */
  public static String row(String... cells) {
    return Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  /** What a spreadsheet would carry out is made words by an apostrophe. */
  public static String cell(String words) {
    String safe = words.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + words : words;
    return safe.matches("(?s).*[\",\\r\\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }
}
