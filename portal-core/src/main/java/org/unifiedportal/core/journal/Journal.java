package org.unifiedportal.core.journal;

import java.util.List;

/**
 * The numbered, hash-chained record of every change: audit, and the order in which projections are
 * told.
 *
 * <p>An entry is appended in the transaction of the rows it speaks of. Its number is taken under a
 * lock that is held until commit, so numbers have no gaps and a reader who follows the last one
 * never misses an entry.
 */
public interface Journal {
  /** Appends in the current transaction; refuses to run outside of one. */
  JournalEntry append(Event event, Actor actor);

  /**
   * Waits for whoever is appending, and lets nobody else append before this transaction ends. For
   * rules that read many rows of what changes seldom: the whole portal waits meanwhile.
   */
  void hold();

  /** The entries after this number, oldest first, at most {@code limit}. */
  List<JournalEntry> after(long number, int limit);

  /** The entries looked for, the newest first, at most {@code limit}. */
  List<JournalEntry> find(EntryFilter filter, int limit);

  /** The number of the last committed entry, 0 when there is none. */
  long head();

  /** Reads the whole chain and recomputes every hash. */
  ChainCheck check();

  /** The journal of a database. */
  static Journal in(Database database, org.unifiedportal.core.time.PortalTime time) {
    return new JpaJournal(database, time);
  }
}
