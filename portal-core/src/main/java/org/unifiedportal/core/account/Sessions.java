package org.unifiedportal.core.account;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.time.PortalTime;

/** Knows who is there by the secret of a session, and ends sessions. */
public final class Sessions {
  /** How exactly it is kept when somebody was seen. */
  private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

  private final Database database;
  private final AccountStore accounts;
  private final SessionStore store;
  private final TryStore tries;
  private final Journal journal;
  private final PortalTime time;

  /** Over the accounts of this database. */
  public Sessions(Database database, Journal journal, PortalTime time) {
    this.database = database;
    this.accounts = AccountStore.in(database);
    this.store = SessionStore.in(database);
    this.tries = TryStore.in(database);
    this.journal = journal;
    this.time = time;
  }

  /**
   * Begins a session of an active person who has just proved who they are. Where a second factor
   * must be given, it opens nothing else until it is.
   */
  public Entered open(Account account, Device device) {
    boolean needsMore = account.hasSecondFactor() || account.needsSecondFactor();
    Secret secret = Secret.random();
    return database.transact(() -> {
      Instant now = time.now();
      SessionId id = new SessionId(UUID.randomUUID());
      Session session = new Session(id, account.id(), now, now, !needsMore, "", device);
      store.add(session, secret.hash());
      journal.append(
          new AccountEvent.LoggedIn(account.id(), account.agencyKey(), id, device.address()),
          account.actor());
      return new Entered(secret, new Presence(account, session));
    });
  }

  /** Who comes with this secret; empty when the session is unknown or over, or the person gone. */
  public Optional<Presence> identify(Secret secret) {
    return database.transact(() -> {
      Instant now = time.now();
      return store
          .find(secret.hash())
          .filter(session -> !session.isOver(now))
          .flatMap(session ->
              accounts
                  .find(session.account())
                  .filter(Account::isActive)
                  .map(account -> new Presence(account, seen(session, now))));
    });
  }

  private Session seen(Session session, Instant now) {
    if (now.isBefore(session.seenAt().plus(SEEN_EVERY))) {
      return session;
    }
    Session seen = session.seen(now);
    store.save(seen);
    return seen;
  }

  /** The sessions of an account that are not over, newest first. */
  public List<Session> of(AccountId account) {
    return store.of(account).stream().filter(session -> !session.isOver(time.now())).toList();
  }

  /** Ends all sessions of an account. */
  public void endAll(Account account) {
    database.transact(() -> store.endAll(account.id()));
  }

  /** Ends one session of the person who asks; one that is not theirs is left alone. */
  public void end(Presence presence, SessionId session) {
    Account account = presence.account();
    database.transact(() -> {
      if (store.end(account.id(), session)) {
        journal.append(
            new AccountEvent.SessionEnded(account.id(), account.agencyKey(), session),
            account.actor());
      }
    });
  }

  /** Keeps in the journal that a change in this person's name was forged. */
  public void noteForgery(Presence presence, String path) {
    Account account = presence.account();
    TryLimit limit = TryLimit.code(account.id());
    database.transact(() -> {
      if (tries.take(new TryLimit("forgery " + account.id(), limit.most()), time.now())) {
        journal.append(
            new AccountEvent.ForgeryRefused(account.id(), account.agencyKey(), path),
            account.actor());
      }
    });
  }

  /** Drops sessions that are over, and old tries; returns how many rows. */
  public int sweep() {
    Instant now = time.now();
    return database.transact(() -> store.sweep(now.minus(Session.IDLE)) + tries.sweep(now));
  }
}
