package org.unifiedportal.search.query;

import java.util.Comparator;

/**
 * A publication that was found, by its best entry.
 *
 * @param document the entry to show, in the numbers of the whole reader
 * @param score with its weight
 * @param weight what is left of a score for what was told for a day or isn't in force, at most 1
 * @param published epoch second
 */
record Found(int document, float score, float weight, long published) {
  /** Best first; of equal ones the newest. */
  static final Comparator<Found> BEST_FIRST = Found::byScore;

  /** Compared for every text that matches, so written for speed. */
  private static int byScore(Found one, Found other) {
    int byScore = Float.compare(other.score, one.score);
    int byDay = byScore == 0 ? Long.compare(other.published, one.published) : byScore;
    return byDay == 0 ? Integer.compare(one.document, other.document) : byDay;
  }

  /** Published last first. */
  static final Comparator<Found> NEWEST_FIRST =
      Comparator.comparingLong(Found::published).reversed().thenComparingInt(Found::document);

  /** Published first first. */
  static final Comparator<Found> OLDEST_FIRST =
      Comparator.comparingLong(Found::published).thenComparingInt(Found::document);

  /** The same, worth more. */
  Found and(float more) {
    return new Found(document, score + more * weight, weight, published);
  }
}
