package org.unifiedportal.core.account;

import java.util.Locale;
import java.util.Optional;
import org.unifiedportal.core.journal.Actor;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.time.PortalTime;

/**
 * Lets people in by their password: five tries in fifteen minutes for a login, fifty for a network
 * address, counted before the password is looked at. What can't be a login counts for the address.
 */
public final class LoggingIn {
  private final Database database;
  private final AccountStore accounts;
  private final CredentialStore credentials;
  private final Sessions sessions;
  private final TryStore tries;
  private final Journal journal;
  private final PortalTime time;
  private final PasswordCost cost;

  /** Over the accounts of this database. */
  public LoggingIn(Database database, Journal journal, PortalTime time) {
    this(database, journal, time, PasswordCost.TODAY);
  }

  /** The same with passwords at this cost. */
  public LoggingIn(Database database, Journal journal, PortalTime time, PasswordCost cost) {
    this.cost = cost;
    this.database = database;
    this.accounts = AccountStore.in(database);
    this.credentials = CredentialStore.in(database);
    this.sessions = new Sessions(database, journal, time);
    this.tries = TryStore.in(database);
    this.journal = journal;
    this.time = time;
  }

  /**
   * Begins a session; refuses wrong words and too many tries. Where a second factor must be given,
   * the session opens nothing else until it is.
   */
  public Entered logIn(LogIn command) {
    String login = command.login().strip().toLowerCase(Locale.ROOT);
    takeTry(login, command.device());
    Optional<Account> known = known(login);
    Credentials kept = known.map(this::credentials).orElse(new Credentials("", "", 0));
    PasswordHash hash = PasswordHash.read(kept.passwordHash(), cost);
    boolean isRight = hash.isOf(PasswordRules.normal(command.password()));
    Account account =
        known
            .filter(one -> isRight && one.isActive())
            .orElseThrow(() -> wrong(known, command.device()));
    return database.transact(() -> enter(account, hash, command));
  }

  /** What can't be a login is nobody's, and no database is asked for it. */
  private Optional<Account> known(String login) {
    return Accepting.isLogin(login) ? accounts.findByLogin(login) : Optional.empty();
  }

  private Credentials credentials(Account account) {
    return database.transact(() -> credentials.lockCredentials(account.id()));
  }

  /** Kept in a transaction of its own: a refused try is a try. */
  private void takeTry(String login, Device device) {
    boolean isLeft =
        database.transact(() -> {
          boolean both =
              tries.take(TryLimit.address(device), time.now())
                  && (!Accepting.isLogin(login) || tries.take(TryLimit.login(login), time.now()));
          if (!both) {
            known(login).ifPresent(account -> notePause(account, device));
          }
          return both;
        });
    if (!isLeft) {
      throw new Refused(new Refusal.NotAllowed("refusal.log-in-paused"));
    }
  }

  private void notePause(Account account, Device device) {
    if (tries.take(new TryLimit("pause " + account.id(), 1), time.now())) {
      journal.append(
          new AccountEvent.LogInPaused(account.id(), account.agencyKey(), device.address()),
          Actor.PORTAL);
    }
  }

  private RuntimeException wrong(Optional<Account> known, Device device) {
    known.ifPresent(account ->
        database.transact(() ->
            journal.append(
                new AccountEvent.LogInFailed(account.id(), account.agencyKey(), device.address()),
                Actor.PORTAL)));
    return new Refused(new Refusal.Invalid(new Issues().add("/password", "issue.log-in").found()));
  }

  private Entered enter(Account account, PasswordHash hash, LogIn command) {
    forgive(account, command);
    if (hash.isCheaperThan(cost)) {
      String dearer = PasswordHash.of(PasswordRules.normal(command.password()), cost).toString();
      credentials.save(
          account.id(), credentials.lockCredentials(account.id()).withPassword(dearer));
    }
    return sessions.open(account, command.device());
  }

  private void forgive(Account account, LogIn command) {
    tries.giveBack(TryLimit.address(command.device()));
    tries.forget(TryLimit.login(account.login()));
  }
}
