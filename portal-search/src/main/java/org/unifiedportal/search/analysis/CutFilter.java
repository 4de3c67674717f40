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
    if (term.length() > LETTERS && !hasDigit()) {
      cut();
    }
    return true;
  }

  private boolean hasDigit() {
    for (int at = 0; at < term.length(); at++) {
      if (Character.isDigit(term.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  private void cut() {
    char[] word = term.buffer();
    if (Character.codePointCount(word, 0, term.length()) > LETTERS) {
      term.setLength(Character.offsetByCodePoints(word, 0, term.length(), 0, LETTERS));
    }
  }
}
