package org.unifiedportal.search.analysis;

import java.io.Reader;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * The chain all forms share: invisible characters out, words by Unicode's rules, repair; then the
 * form's own ending.
 */
final class WordAnalyzer extends Analyzer {
  /**
   * Soft hyphen, zero-width space and joiners, word joiner, byte order mark: seen by nobody, pasted
   * by many.
   */
  private static final String INVISIBLE = "\u00AD\u200B\u200C\u200D\u2060\uFEFF";

  private static final NormalizeCharMap WITHOUT_INVISIBLE = withoutInvisible();

  private final UnaryOperator<TokenStream> ending;

  WordAnalyzer(UnaryOperator<TokenStream> ending) {
    this.ending = ending;
  }

  @Override
  protected Reader initReader(String field, Reader text) {
    return new MappingCharFilter(WITHOUT_INVISIBLE, text);
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

  private static NormalizeCharMap withoutInvisible() {
    NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
    INVISIBLE.chars().forEach(character -> map.add(Character.toString(character), ""));
    return map.build();
  }
}
