package org.unifiedportal.core.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.unifiedportal.core.journal.Database;

/** Keeps sessions by the hash of their secret. */
interface SessionStore {
  /** Adds a session under the hash of its secret. */
  void add(Session session, String secretHash);

  /** Finds a session by the hash of its secret, over or not. */
  Optional<Session> find(String secretHash);

  /** Replaces what changed of a session. */
  void save(Session session);

  /** Replaces a session and its secret. */
  void save(Session session, String secretHash);

  /** The sessions of an account, newest first. */
  List<Session> of(AccountId account);

  /** Ends one session of an account; whether there was one. */
  boolean end(AccountId account, SessionId session);

  /** Ends every session of an account; returns how many. */
  int endAll(AccountId account);

  /** Drops sessions not seen since; returns how many. */
  int sweep(Instant before);

  static SessionStore in(Database database) {
    return new JpaSessionStore(database);
  }
}
