package org.unifiedportal.search.analysis;

import java.io.Reader;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * The chain all forms share: invisible characters out, glued words apart, words by Unicode's rules,
 * repair; then the form's own ending.
 */
final class WordAnalyzer extends Analyzer {
  private final UnaryOperator<TokenStream> ending;

  WordAnalyzer(UnaryOperator<TokenStream> ending) {
    this.ending = ending;
  }

  @Override
  protected Reader initReader(String field, Reader text) {
    return new GluedWordsFilter(new InvisibleFilter(text));
  }

  @Override
  protected Reader initReaderForNormalization(String field, Reader text) {
    return initReader(field, text);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    StandardTokenizer words = new StandardTokenizer();
    return new TokenStreamComponents(words, ending.apply(new RepairFilter(words)));
  }

  @Override
  protected TokenStream normalize(String field, TokenStream word) {
    return new RepairFilter(word);
  }
}
