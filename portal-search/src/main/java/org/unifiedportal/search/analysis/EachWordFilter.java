package org.unifiedportal.search.analysis;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/** Changes each word by itself; its place in the text stays. Keywords stay as they are. */
final class EachWordFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
  private final UnaryOperator<String> change;

  EachWordFilter(TokenStream words, UnaryOperator<String> change) {
    super(words);
    this.change = change;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (!keyword.isKeyword()) {
      String changed = change.apply(term.toString());
      term.setEmpty().append(changed);
    }
    return true;
  }
}
