package org.unifiedportal.core.account;

import java.time.Duration;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.time.PortalTime;

/** Counts what may be tried only so often, for doors of other nouns. */
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

  /** Gives back the last try taken. */
  public void giveBack(String what) {
    database.transact(() -> tries.giveBack(new TryLimit(what, 1)));
  }

  /** Takes one try of those within fifteen minutes; false when there is none left. */
  public boolean take(String what, int most) {
    return take(what, most, TryLimit.WINDOW);
  }

  /** Takes one try of those within the window, at most fifteen minutes; false without one left. */
  public boolean take(String what, int most, Duration window) {
    return database.transact(() -> tries.take(new TryLimit(what, most, window), time.now()));
  }
}
