package org.unifiedportal.feed.entry;

import java.time.Instant;

/**
 * When an entry happened, UTC.
 *
 * @param number journal number of the event that {@code updated} speaks of: the order of events
 * @param published when the publication first became public; for an imported one, originally
 * @param updated when a reader last had to look again: first publication or last major change
 * @param touched when the portal last changed anything a reader can see, spelling included
 */
public record Moments(long number, Instant published, Instant updated, Instant touched) {
  private static final int DISTINCT = 1000;

  /**
   * The update as it is told: the last three digits of the number stand below the microsecond, so
   * that entries imported for the same moment stay apart (readers and the W3C validator take equal
   * moments for a repetition).
   */
  public Instant toldUpdate() {
    return updated.plusNanos(number % DISTINCT);
  }
}
