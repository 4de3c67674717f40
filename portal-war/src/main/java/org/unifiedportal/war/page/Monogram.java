package org.unifiedportal.war.page;

import java.util.Locale;

/**
 * The drawn sign of an agency: its letters above two hills of the steppe, whose lie follows from
 * its address segment.
 */
public final class Monogram {
  private Monogram() {}

  /** Inline SVG, hidden from those who listen: the name always stands beside it. */
  public static String svg(String key, String name) {
    int lie = Math.floorMod(key.hashCode(), 7);
    int left = 27 + lie;
    int right = 34 - lie;
    return """
    <svg class="monogram" viewBox="0 0 44 44" aria-hidden="true"><rect width="44" height="44" rx="8"/>\
    <path class="far" d="M0 %dQ14 %d 24 32T44 %dV36a8 8 0 0 1-8 8H8a8 8 0 0 1-8-8z"/>\
    <path class="near" d="M0 38Q16 %d 30 38T44 %dA8 8 0 0 1 36 44H8a8 8 0 0 1-8-6z"/>\
    <text x="22" y="25">%s</text></svg>\
    """
        .formatted(left, left - 7, right, 30 + lie / 2, 36, Html.escape(letters(name)));
  }

  /**
   * The first letters of the first two words, or the first two of the first; quotes don't count.
   */
  static String letters(String name) {
    String[] words = name.replaceAll("[^\\p{L}\\d\\s-]", "").strip().split("[\\s-]+");
    String first = words[0];
    String two =
        words.length > 1 && Character.isUpperCase(words[1].charAt(0))
            ? first.substring(0, 1) + words[1].charAt(0)
            : first.substring(0, Math.min(2, first.length()));
    return two.isEmpty() ? "" : two.substring(0, 1).toUpperCase(Locale.ROOT) + two.substring(1);
  }
}
