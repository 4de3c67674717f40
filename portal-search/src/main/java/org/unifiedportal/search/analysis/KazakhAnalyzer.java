package org.unifiedportal.search.analysis;

import java.io.Reader;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.StopwordAnalyzerBase;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Kazakh for any program that uses Lucene, of the filters this portal finds by: invisible
 * characters out and glued words apart, words by Unicode's rules, letters put right, stop words
 * out, the light stem. What it is worth beside other chains is measured in ADR 0201 and 0203.
 *
 * <pre>{@code
 * IndexWriterConfig config = new IndexWriterConfig(new KazakhAnalyzer());
 * }</pre>
 *
 * <p>The portal's own index keeps several forms of a word at one place instead and drops stop words
 * of a question only, so that phrases hold.
 */
public final class KazakhAnalyzer extends StopwordAnalyzerBase {
  /** With the usual stop words. */
  public KazakhAnalyzer() {
    this(getDefaultStopSet());
  }

  /** With these stop words, repaired and in lower case; empty to keep every word. */
  public KazakhAnalyzer(CharArraySet stopWords) {
    super(stopWords);
  }

  /** The usual stop words; can't be changed. */
  public static CharArraySet getDefaultStopSet() {
    return StopWords.KAZAKH;
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
    TokenStream telling = new StopFilter(new RepairFilter(words), stopwords);
    return new TokenStreamComponents(words, new EachWordFilter(telling, new KazakhStemmer()::stem));
  }

  @Override
  protected TokenStream normalize(String field, TokenStream word) {
    return new RepairFilter(word);
  }
}
