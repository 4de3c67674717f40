package org.unifiedportal.core.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.unifiedportal.core.journal.Database;

/** Keeps what people have typed and not sent yet, once for each person, form and paper. */
public interface UnfinishedStore {
  /**
   * Keeps it in place of what was typed on the same paper before; it is durable on return. Of what
   * is beyond {@link Unfinished#MOST} for one person the oldest is dropped.
   */
  void keep(Unfinished unfinished);

  /** Finds what a person has typed on a paper. */
  Optional<Unfinished> find(AccountId account, String form, String paper);

  /** What a person has typed on all papers of a form, newest first, at most {@code limit}. */
  List<Unfinished> of(AccountId account, String form, int limit);

  /** Everything a person has not sent yet, newest first, at most {@code limit}. */
  List<Unfinished> of(AccountId account, int limit);

  /** Forgets what a person has typed on a paper: it was sent, or isn't wanted. */
  void forget(AccountId account, String form, String paper);

  /** The same, unless something else was kept on the paper after this moment. */
  void forget(AccountId account, String form, String paper, Instant keptAt);

  /** Forgets what anybody has typed into a form of what is no more. */
  void forget(String form);

  /** Drops what is older; returns how many rows. */
  int sweep(Instant before);

  /** What is unfinished in a database. */
  static UnfinishedStore in(Database database) {
    return new JpaUnfinishedStore(database);
  }
}
