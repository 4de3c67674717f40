package org.unifiedportal.search.analysis;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Map;

/**
 * Letters of another script that look like the right one, and letters of old fonts that stood for
 * Kazakh ones.
 */
final class LookAlikes {
  private static final Map<Integer, Integer> TO_CYRILLIC =
      pairs(
          "Aа Bв Cс Eе Hн Iі Kк Mм Oо Pр Tт Xх Yу aа cс eе hһ iі kк oо pр xх yу əә Əә ɵө Ɵө ıі İі ïі");
  private static final Map<Integer, Integer> TO_LATIN =
      pairs("АA ВB СC ЕE НH ІI КK МM ОO РP ТT ХX аa сc еe іi кk оo рp хx");
  private static final Map<Integer, Integer> OLD_FONTS =
      pairs("єғ Єғ ѓғ Ѓғ ќқ Ќқ ҝқ Ҝқ ӄқ Ӄқ ӊң Ӊң ӈң Ӈң ҥң Ҥң ўұ Ўұ ӱү Ӱү ӧө Ӧө ӑә Ӑә");

  private LookAlikes() {}

  /**
   * Mends a word that mixes scripts or holds letters of old fonts. A mixed word is Cyrillic, unless
   * it has Latin letters with no Cyrillic twin and all its Cyrillic ones have a Latin twin
   * («СOVID»).
   */
  static String mend(String word) {
    if (!has(word, UnicodeScript.CYRILLIC)) {
      return word;
    }
    if (!has(word, UnicodeScript.LATIN)) {
      return replace(word, OLD_FONTS);
    }
    return isLatin(word) ? replace(word, TO_LATIN) : replace(replace(word, TO_CYRILLIC), OLD_FONTS);
  }

  private static boolean isLatin(String word) {
    return word.codePoints().allMatch(letter -> fits(letter, TO_LATIN, UnicodeScript.CYRILLIC))
        && !word.codePoints().allMatch(letter -> fits(letter, TO_CYRILLIC, UnicodeScript.LATIN));
  }

  private static boolean fits(int letter, Map<Integer, Integer> twins, UnicodeScript foreign) {
    return UnicodeScript.of(letter) != foreign || twins.containsKey(letter);
  }

  private static boolean has(String word, UnicodeScript script) {
    return word.codePoints().anyMatch(letter -> UnicodeScript.of(letter) == script);
  }

  static String replace(String word, Map<Integer, Integer> twins) {
    StringBuilder replaced = new StringBuilder(word.length());
    word.codePoints()
        .forEach(letter -> replaced.appendCodePoint(twins.getOrDefault(letter, letter)));
    return replaced.toString();
  }

  static Map<Integer, Integer> pairs(String pairs) {
    Map<Integer, Integer> twins = new HashMap<>();
    for (String pair : pairs.split(" ")) {
      twins.put((int) pair.charAt(0), (int) pair.charAt(1));
    }
    return Map.copyOf(twins);
  }
}
