package org.unifiedportal.search.analysis;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Repairs each word; its place in the text stays, so highlights fall on what was really written.
 */
final class RepairFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  RepairFilter(TokenStream words) {
    super(words);
  }

  @Override
  public boolean incrementToken() throws java.io.IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (!lowered(term.buffer(), term.length())) {
      String repaired = WordRepair.repair(term.toString());
      term.setEmpty().append(repaired);
    }
    return true;
  }

  /** Nearly every word needs only lower case: done in place, unless there is more to repair. */
  private static boolean lowered(char[] word, int length) {
    boolean latin = false;
    boolean cyrillic = false;
    for (int at = 0; at < length; at++) {
      char letter = word[at];
      latin |= isLatin(letter);
      cyrillic |= isCyrillic(letter);
      if (!isLatin(letter) && !isCyrillic(letter) && !isDigit(letter)) {
        return false;
      }
    }
    return !(latin && cyrillic) && lower(word, length);
  }

  private static boolean lower(char[] word, int length) {
    for (int at = 0; at < length; at++) {
      word[at] = Character.toLowerCase(word[at]);
    }
    return true;
  }

  private static boolean isLatin(char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
  }

  /** The letters of Russian but ё, and those of Kazakh. */
  private static boolean isCyrillic(char letter) {
    return (letter >= 'А' && letter <= 'я') || "ӘәҒғҚқҢңӨөҰұҮүҺһІі".indexOf(letter) >= 0;
  }

  private static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }
}
