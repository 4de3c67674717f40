package org.unifiedportal.core.check;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * What a checker says of a piece of the text, or of the text as a whole.
 *
 * @param pointer JSON pointer of the piece, such as {@code /texts/kk/body/2}; empty for the whole
 * @param at UTC
 */
public record Remark(String pointer, String words, String by, Instant at) {
  /** The longest remark in characters. */
  public static final int LONGEST = 2000;

  private static final Pattern PLACE =
      Pattern.compile("|/texts/(kk|ru|en)/(title|lead|body/\\d{1,3})|/fields/[A-Za-z]{1,40}");

  static boolean isPlace(String pointer) {
    return PLACE.matcher(pointer).matches();
  }
}
