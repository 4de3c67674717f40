package org.unifiedportal.core.journal;

import java.util.List;
import java.util.UUID;

/** Keeps what projections could not take, until they take it or are built anew. */
public interface SetAsideStore {
  /** Keeps one; the same entry again changes nothing but the reason. */
  void keep(SetAside one);

  /** All of them, by projection and number. */
  List<SetAside> all();

  /** Forgets what this projection could not take about this subject: it took something newer. */
  void forget(String projection, UUID subject);

  /** Forgets what this projection could not take: it is built anew. */
  void forget(String projection);

  /** The rows of a database. */
  static SetAsideStore in(Database database) {
    return new JpaSetAsideStore(database);
  }
}
