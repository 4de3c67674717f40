package org.unifiedportal.core.journal;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.unifiedportal.core.time.PortalTime;

/** Answers by the asker's own key: a request sent twice is carried out once. */
public interface Receipts {
  /** How long an answer is kept. */
  Duration KEPT_FOR = Duration.ofDays(7);

  /** Finds the answer this token got under this key. */
  Optional<KeptAnswer> find(UUID token, String key);

  /**
   * Keeps the answer in the transaction of the command; a second answer under the key fails the
   * transaction.
   */
  void keep(UUID token, String key, KeptAnswer answer);

  /** Drops answers older than {@link #KEPT_FOR}; returns how many. */
  int sweep();

  /** The receipts of a database. */
  static Receipts in(Database database, PortalTime time) {
    return new JpaReceipts(database, time);
  }
}
