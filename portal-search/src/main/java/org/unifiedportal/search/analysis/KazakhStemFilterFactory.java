package org.unifiedportal.search.analysis;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/** {@code kazakhLightStem}: the light stem of each Kazakh word; wants repaired words. */
public final class KazakhStemFilterFactory extends TokenFilterFactory {
  /** The name for {@code CustomAnalyzer}. */
  public static final String NAME = "kazakhLightStem";

  /** Called by Lucene's service loader; takes no settings. */
  public KazakhStemFilterFactory(Map<String, String> settings) {
    super(settings);
    Settings.refuseAny(settings);
  }

  /** For the service loader only. */
  public KazakhStemFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream words) {
    return new EachWordFilter(words, new KazakhStemmer()::stem);
  }
}
