package org.unifiedportal.search.index;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;

/**
 * BM25 for fields where several forms of a word stand at one place. A text's length counts places,
 * so the mean must count places too.
 */
final class WordSimilarity extends BM25Similarity {
  /** Four forms in Kazakh, three in Russian and English. */
  private static final float FORMS_AT_A_PLACE = 3.5f;

  private static final float K1 = 1.6f;
  private static final float B = 0.75f;

  WordSimilarity() {
    super(K1, B);
  }

  @Override
  protected float avgFieldLength(CollectionStatistics statistics) {
    return super.avgFieldLength(statistics) / FORMS_AT_A_PLACE;
  }
}
