package org.unifiedportal.war.page;

import java.util.regex.Pattern;

/** Whole numbers as the portal's three languages write them. */
public final class Numbers {
  private static final String NO_BREAK_SPACE = "\u00a0";

  /** Between groups of three digits that are one number, and behind the sign of a number. */
  private static final Pattern INSIDE =
      Pattern.compile("(?<=(?:^|\\D)\\d{1,3}) (?=\\d{3}(?!\\d))|(?<=№) (?=[\\p{L}\\d])");

  /** The number of an act that has dashes, outside of tags; a longer one may break. */
  private static final Pattern DASHED =
      Pattern.compile("№[ \\u00a0]?\\d[\\p{L}\\d]*(?:[-/][\\p{L}\\d]{1,8}){1,3}(?![^<>]*>)");

  private Numbers() {}

  /**
   * HTML whose figures, written with plain blanks, and numbers of acts don't part at a line end.
   */
  public static String unparted(String html) {
    String whole = DASHED.matcher(html).replaceAll("<span class=\"whole\">$0</span>");
    return INSIDE.matcher(whole).replaceAll(NO_BREAK_SPACE);
  }

  /**
   * Four digits stand together, longer numbers in groups of three that don't part at a line end.
   */
  public static String grouped(long number) {
    String digits = Long.toString(number);
    return digits.length() <= 4 ? digits : digits.replaceAll("\\B(?=(\\d{3})+$)", NO_BREAK_SPACE);
  }
}
