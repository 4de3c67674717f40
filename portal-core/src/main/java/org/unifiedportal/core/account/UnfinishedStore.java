package org.unifiedportal.core.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.unifiedportal.core.journal.Database;

/** Keeps what people have typed and not sent yet, once for each person and form. */
public interface UnfinishedStore {
  /** Keeps it in place of what was typed into the same form before; it is durable on return. */
  void keep(Unfinished unfinished);

  /** Finds what a person has typed into a form. */
  Optional<Unfinished> find(AccountId account, String form);

  /** Everything a person has not sent yet, newest first, at most {@code limit}. */
  List<Unfinished> of(AccountId account, int limit);

  /** Forgets what a person has typed into a form: it was sent, or isn't wanted. */
  void forget(AccountId account, String form);

  /** Drops what is older; returns how many rows. */
  int sweep(Instant before);

  /** What is unfinished in a database. */
  static UnfinishedStore in(Database database) {
    return new JpaUnfinishedStore(database);
  }
}
