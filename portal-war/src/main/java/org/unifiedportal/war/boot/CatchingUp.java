package org.unifiedportal.war.boot;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.unifiedportal.core.journal.Projection;

/**
 * Waits at the start until read sides have reached the journal, so that the first citizen finds
 * what is published.
 *
 * @param projections those whose readers must not be told "nothing"
 * @param building whether something is still being built from nothing
 */
record CatchingUp(List<Projection> projections, BooleanSupplier building) {
  private static final long PAUSE_MILLIS = 10;

  /** Copies the list. */
  CatchingUp {
    projections = List.copyOf(projections);
  }

  /**
   * Waits until all of them have reached this entry, but no longer than this; says whether they
   * have.
   */
  boolean reach(long head, Duration longest) {
    long end = System.nanoTime() + longest.toNanos();
    while (!isReached(head)) {
      if (System.nanoTime() > end || !pause()) {
        return false;
      }
    }
    return true;
  }

  private boolean isReached(long head) {
    return !building.getAsBoolean()
        && projections.stream().allMatch(projection -> projection.cursor() >= head);
  }

  /** Whether waiting may go on. */
  private static boolean pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
      return true;
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
