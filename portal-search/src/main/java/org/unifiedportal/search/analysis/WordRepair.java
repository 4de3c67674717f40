package org.unifiedportal.search.analysis;

import java.text.Normalizer;

/**
 * Brings one word to the letters its writer meant, in lower case.
 *
 * <p>Five words in a hundred of real Kazakh acts hold a letter of another script that looks the
 * same: Latin schwa for «ә», Latin i for «і». Russian texts carry stress marks. Whoever searches
 * sees no difference, so there must be none.
 */
final class WordRepair {
  private WordRepair() {}

  static String repair(String word) {
    String lettered = LookAlikes.mend(withoutMarks(word));
    StringBuilder repaired = new StringBuilder(lettered.length());
    lettered.codePoints().forEach(letter -> repaired.appendCodePoint(plain(letter)));
    return repaired.toString();
  }

  /**
   * Letters and their marks composed («и» and breve are «й»), marks that belong to no letter
   * dropped.
   */
  private static String withoutMarks(String word) {
    if (Normalizer.isNormalized(word, Normalizer.Form.NFC) && !hasMark(word)) {
      return word;
    }
    String composed = Normalizer.normalize(word, Normalizer.Form.NFC);
    StringBuilder kept = new StringBuilder(composed.length());
    composed.codePoints().filter(letter -> !isMark(letter)).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean hasMark(String word) {
    return word.chars().anyMatch(WordRepair::isMark);
  }

  private static boolean isMark(int letter) {
    return letter >= 0x300 && letter <= 0x36F;
  }

  private static int plain(int letter) {
    return switch (letter) {
      case 'ё', 'Ё', 'ѐ', 'Ѐ' -> 'е';
      case 'ѝ', 'Ѝ' -> 'и';
      case '\u2019', '\u2018', '\u02BC', '\uFF07' -> '\'';
      default -> Character.toLowerCase(letter);
    };
  }
}
