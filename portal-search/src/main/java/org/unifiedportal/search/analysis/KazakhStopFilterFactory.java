package org.unifiedportal.search.analysis;

import java.util.Map;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * {@code kazakhStop}: leaves out Kazakh words that say nothing about what is looked for; wants
 * repaired words, before they are stemmed.
 */
public final class KazakhStopFilterFactory extends TokenFilterFactory {
  /** The name for {@code CustomAnalyzer}. */
  public static final String NAME = "kazakhStop";

  /** Called by Lucene's service loader; takes no settings. */
  public KazakhStopFilterFactory(Map<String, String> settings) {
    super(settings);
    Settings.refuseAny(settings);
  }

  /** For the service loader only. */
  public KazakhStopFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream words) {
    return new StopFilter(words, StopWords.KAZAKH);
  }
}
