package org.unifiedportal.search.analysis;

import java.io.Reader;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.unifiedportal.core.text.Language;

/**
 * The chain all share: invisible characters out, glued words apart, words by Unicode's rules,
 * dotted capitals together, repair; then an ending of its own.
 */
public final class WordAnalyzer extends Analyzer {
  private final UnaryOperator<TokenStream> ending;

  private WordAnalyzer(UnaryOperator<TokenStream> ending) {
    this.ending = ending;
  }

  /** One form, unmarked. */
  static Analyzer of(Form form) {
    return new WordAnalyzer(
        words -> new EachWordFilter(words, word -> WordForms.own().plain(form, word)));
  }

  /** Every form of a language at one place, as the index keeps them; never to be closed. */
  public static Analyzer of(Language language) {
    return OfLanguage.ALL.get(language);
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
    return new TokenStreamComponents(
        words, ending.apply(new RepairFilter(new DottedLettersFilter(words))));
  }

  @Override
  protected TokenStream normalize(String field, TokenStream word) {
    return new RepairFilter(word);
  }

  private static final class OfLanguage {
    private static final Map<Language, Analyzer> ALL = new EnumMap<>(Language.class);

    static {
      for (Language language : Language.values()) {
        ALL.put(language, new WordAnalyzer(words -> new FormsFilter(words, Form.of(language))));
      }
    }
  }
}
