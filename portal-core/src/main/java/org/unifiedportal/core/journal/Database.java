package org.unifiedportal.core.journal;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * The tables of the portal on H2 or PostgreSQL: opened once, migrated on opening, used in
 * transactions.
 *
 * <p>A transaction belongs to its thread; a nested call joins the outer one. Safe for use by many
 * threads.
 */
public sealed interface Database extends AutoCloseable permits JpaDatabase {
  /**
   * Runs the work in one transaction: all of it is kept, or none.
   *
   * @throws DatabaseAway when the database doesn't answer; nothing was kept
   */
  <T> T transact(Supplier<T> work);

  /** Runs work that returns nothing in one transaction. */
  default void transact(Runnable work) {
    transact(() -> {
      work.run();
      return true;
    });
  }

  /** Whether this thread is inside a transaction, and so may read what may still be taken back. */
  boolean isInTransaction();

  /**
   * Calls the listener after each commit that appended to the journal, on the committing thread,
   * with the new entries in their order.
   */
  void afterAppend(Consumer<List<JournalEntry>> listener);

  /** Whether the database answers within two seconds; asked without a transaction. */
  boolean isAnswering();

  /** Gives the connections back; the data source stays open. */
  @Override
  void close();

  /**
   * Opens the portal's tables and brings them up to this program's version.
   *
   * @param modules further modules with rows of their own: for each name, mappings in {@code
   *     META-INF/portal-<name>-orm.xml} and migrations in {@code db/<name>}
   * @throws DatabaseUnusable when the database can't be reached, is of another kind, or is newer
   *     than the program
   */
  static Database open(DataSource source, String... modules) {
    return JpaDatabase.open(source, modules);
  }
}
