package org.unifiedportal.search.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Cuts words to five letters; words that hold a digit stay whole, for a number means nothing when
 * cut.
 */
final class CutFilter extends TokenFilter {
  private static final int LETTERS = 5;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  CutFilter(TokenStream words) {
    super(words);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    String word = term.toString();
    if (isLong(word) && word.chars().noneMatch(Character::isDigit)) {
      term.setLength(word.offsetByCodePoints(0, LETTERS));
    }
    return true;
  }

  private static boolean isLong(String word) {
    return word.codePointCount(0, word.length()) > LETTERS;
  }
}
