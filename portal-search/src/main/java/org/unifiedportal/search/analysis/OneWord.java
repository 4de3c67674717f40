package org.unifiedportal.search.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** A filter of Lucene, used for one word after another. One thread at a time. */
final class OneWord {
  private final Source source = new Source();
  private final TokenStream filtered;

  OneWord(UnaryOperator<TokenStream> filter) {
    filtered = filter.apply(source);
  }

  String filter(String word) {
    try {
      source.word = word;
      filtered.incrementToken();
      return source.term.toString();
    } catch (IOException impossible) {
      throw new UncheckedIOException("a word in memory can't be read", impossible);
    }
  }

  private static final class Source extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private String word = "";

    @Override
    public boolean incrementToken() {
      clearAttributes();
      term.append(word);
      return true;
    }
  }
}
