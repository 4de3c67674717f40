package org.unifiedportal.search.analysis;

import java.io.Reader;
import java.util.Map;
import org.apache.lucene.analysis.CharFilterFactory;

/** {@code kazakhText}: takes invisible characters out and words apart that a full stop glues. */
public final class KazakhTextCharFilterFactory extends CharFilterFactory {
  /** The name for {@code CustomAnalyzer}. */
  public static final String NAME = "kazakhText";

  /** Called by Lucene's service loader; takes no settings. */
  public KazakhTextCharFilterFactory(Map<String, String> settings) {
    super(settings);
    Settings.refuseAny(settings);
  }

  /** For the service loader only. */
  public KazakhTextCharFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public Reader create(Reader text) {
    return new GluedWordsFilter(new InvisibleFilter(text));
  }
}
