package org.unifiedportal.search.analysis;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * {@code kazakhRepair}: each word in lower case, with look-alike letters, letters of old fonts,
 * stress marks and apostrophes put right.
 */
public final class KazakhRepairFilterFactory extends TokenFilterFactory {
  /** The name for {@code CustomAnalyzer}. */
  public static final String NAME = "kazakhRepair";

  /** Called by Lucene's service loader; takes no settings. */
  public KazakhRepairFilterFactory(Map<String, String> settings) {
    super(settings);
    Settings.refuseAny(settings);
  }

  /** For the service loader only. */
  public KazakhRepairFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream words) {
    return new RepairFilter(words);
  }

  @Override
  public TokenStream normalize(TokenStream words) {
    return create(words);
  }
}
