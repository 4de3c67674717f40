package org.unifiedportal.core.account;

import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.time.PortalTime;

/** Counts what may be tried only so often in fifteen minutes, for doors of other nouns. */
public final class Attempts {
  private final Database database;
  private final TryStore tries;
  private final PortalTime time;

  /** Counts in this database. */
  public Attempts(Database database, PortalTime time) {
    this.database = database;
    this.tries = TryStore.in(database);
    this.time = time;
  }

  /** Takes one try; false when there is none left. */
  public boolean take(String what, int most) {
    return database.transact(() -> tries.take(new TryLimit(what, most), time.now()));
  }
}
