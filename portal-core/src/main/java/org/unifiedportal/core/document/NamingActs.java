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

  /** Names all that have no name yet, in short transactions, each once; how many it were. */
  public int run() {
    int all = 0;
    RegisterStore.Named some = nameSome("");
    while (some.acts() > 0) {
      all += some.acts();
      some = nameSome(some.last());
    }
    return all;
  }

  private RegisterStore.Named nameSome(String behind) {
    return database.transact(() -> register.nameActs(behind, AT_ONCE));
  }
}
