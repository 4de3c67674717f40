package org.unifiedportal.search.query;

import java.util.Comparator;

/**
 * A publication that was found, by its best entry.
 *
 * @param document the entry to show, in the numbers of the whole reader
 * @param published epoch second
 */
record Found(int document, float score, long published) {
  /** Best first; of equal ones the newest. */
  static final Comparator<Found> BEST_FIRST =
      Comparator.comparingDouble(Found::score)
          .thenComparingLong(Found::published)
          .reversed()
          .thenComparingInt(Found::document);
}
