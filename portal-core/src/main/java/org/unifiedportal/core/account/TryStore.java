package org.unifiedportal.core.account;

import java.time.Instant;
import org.unifiedportal.core.journal.Database;

/** Counts tries, strictly within any window of their limit and however many come at once. */
interface TryStore {
  /** Takes a try if one is left, else nothing; needs a transaction around it. */
  boolean take(TryLimit limit, Instant now);

  /** Forgets every try under the limit. */
  void forget(TryLimit limit);

  /** Gives back the last try taken under the limit. */
  void giveBack(TryLimit limit);

  /** Drops what is older than the window; returns how many. */
  int sweep(Instant now);

  static TryStore in(Database database) {
    return new JpaTryStore(database);
  }
}
