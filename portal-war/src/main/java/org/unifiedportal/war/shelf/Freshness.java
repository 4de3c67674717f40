package org.unifiedportal.war.shelf;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.unifiedportal.core.journal.JournalEntry;

/**
 * What is known of the database without asking it: its newest change, and whether it answers.
 * Thread-safe.
 */
public final class Freshness {
  /** What no public page shows; whatever else is written in the journal makes pages old. */
  private static final Set<String> UNSEEN =
      Set.of("DraftStarted", "DraftReplaced", "ActScheduled", "TokenIssued");

  private final AtomicLong newest = new AtomicLong();
  private volatile boolean away;

  /** These were committed, here or on another node; told twice is told once. */
  public void note(List<JournalEntry> entries) {
    entries.stream()
        .filter(entry -> !UNSEEN.contains(entry.type()))
        .forEach(entry -> newest.accumulateAndGet(entry.number(), Math::max));
  }

  /** The database answered, or didn't. */
  public void noteAway(boolean isAway) {
    away = isAway;
  }

  /** The number of the newest change seen; pages made at an older one may be out of date. */
  long newest() {
    return newest.get();
  }

  /** Whether the database was away when it was asked last. */
  public boolean isAway() {
    return away;
  }
}
