package org.unifiedportal.core.document;

import org.unifiedportal.core.journal.Database;

/**
 * Lets documents that were kept before V60, and haven't been saved since, be found as one act with
 * others: their number and day are written down beside their cards. Nothing of it is seen, so
 * neither version nor journal tells of it.
 */
public final class NamingActs {
  private static final int AT_ONCE = 200;

  private final Database database;
  private final RegisterStore register;

  /** Names what is in this database. */
  public NamingActs(Database database, RegisterStore register) {
    this.database = database;
    this.register = register;
  }

  /** Names all that have no name yet, in short transactions; how many it were. */
  public int run() {
    int all = 0;
    int some = nameSome();
    while (some > 0) {
      all += some;
      some = nameSome();
    }
    return all;
  }

  private int nameSome() {
    return database.transact(() -> register.nameActs(AT_ONCE));
  }
}
