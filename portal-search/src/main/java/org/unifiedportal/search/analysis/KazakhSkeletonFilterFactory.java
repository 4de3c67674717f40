package org.unifiedportal.search.analysis;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * {@code kazakhSkeleton}: one spelling for all alphabets a word may be typed in; wants repaired
 * words.
 */
public final class KazakhSkeletonFilterFactory extends TokenFilterFactory {
  /** The name for {@code CustomAnalyzer}. */
  public static final String NAME = "kazakhSkeleton";

  /** Called by Lucene's service loader; takes no settings. */
  public KazakhSkeletonFilterFactory(Map<String, String> settings) {
    super(settings);
    Settings.refuseAny(settings);
  }

  /** For the service loader only. */
  public KazakhSkeletonFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream words) {
    return new EachWordFilter(words, Skeleton::of);
  }
}
