package org.unifiedportal.war.page;

/** Whole numbers as the portal's three languages write them. */
public final class Numbers {
  private static final String NO_BREAK_SPACE = "\u00a0";

  private Numbers() {}

  /**
   * Four digits stand together, longer numbers in groups of three that don't part at a line end.
   */
  public static String grouped(long number) {
    String digits = Long.toString(number);
    return digits.length() <= 4 ? digits : digits.replaceAll("\\B(?=(\\d{3})+$)", NO_BREAK_SPACE);
  }
}
