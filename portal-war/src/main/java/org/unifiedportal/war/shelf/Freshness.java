package org.unifiedportal.war.shelf;

import java.util.concurrent.atomic.AtomicLong;

/**
 * What is known of the database without asking it: how often it changed, and whether it answers.
 * Thread-safe.
 */
public final class Freshness {
  private final AtomicLong changes = new AtomicLong();
  private volatile boolean away;

  /** Something was committed, here or on another node. */
  public void noteChange() {
    changes.incrementAndGet();
  }

  /** The database answered, or didn't. */
  public void noteAway(boolean isAway) {
    away = isAway;
  }

  /** Counts the changes seen; pages made at an older count may be out of date. */
  long changes() {
    return changes.get();
  }

  /** Whether the database was away when it was asked last. */
  public boolean isAway() {
    return away;
  }
}
