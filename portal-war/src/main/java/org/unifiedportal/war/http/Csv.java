package org.unifiedportal.war.http;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rows of CSV that are safe to open in a spreadsheet, whatever sign parts its cells there: Excel
 * takes a semicolon where Kazakh or Russian is set, a comma elsewhere (ADR 0603).
 */
public enum Csv {
  /** As RFC 4180 has it. */
  FOR_PROGRAMS(","),

  /** For a table that an office opens in Excel. */
  FOR_PEOPLE(";");

  /** Stands first in a file, so that spreadsheets read it as UTF-8. */
  public static final String UTF_8_MARK = "\ufeff";

  /** Where a cell could begin, for one program or another, with what it would carry out. */
  private static final Pattern BEGINS =
      Pattern.compile("^(?=[=+\\-@\\t\\r\\n])|(?<=[;|\\t\\r\\n])(?=\"*[=+\\-@])");

  private static final Pattern QUOTED = Pattern.compile("[\",;|\\t\\r\\n]");

  private final String sign;

  Csv(String sign) {
    this.sign = sign;
  }

  /** A row with its line end. */
  public String row(String... cells) {
    return row(Stream.of(cells));
  }

  /** A row with its line end. */
  public String row(Stream<String> cells) {
    return cells.map(Csv::cell).collect(Collectors.joining(sign)) + "\r\n";
  }

  /** What a spreadsheet would carry out is made words by an apostrophe. */
  static String cell(String words) {
    String safe = BEGINS.matcher(words).replaceAll("'");
    return QUOTED.matcher(safe).find() ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }
}
