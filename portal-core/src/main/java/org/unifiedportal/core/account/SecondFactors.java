package org.unifiedportal.core.account;

import java.util.Optional;
import java.util.OptionalLong;
import org.unifiedportal.core.journal.Actor;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.time.PortalTime;

/**
 * Takes and sets up the code of a person's own device, no code twice and five tries in fifteen
 * minutes.
 */
public final class SecondFactors {
  private final Database database;
  private final AccountStore accounts;
  private final CredentialStore credentials;
  private final SessionStore sessions;
  private final TryStore tries;
  private final Journal journal;
  private final PortalTime time;

  /** Over the accounts of this database. */
  public SecondFactors(Database database, Journal journal, PortalTime time) {
    this.database = database;
    this.accounts = AccountStore.in(database);
    this.credentials = CredentialStore.in(database);
    this.sessions = SessionStore.in(database);
    this.tries = TryStore.in(database);
    this.journal = journal;
    this.time = time;
  }

  /** Confirms the session with a code; refuses a wrong or used one. The secret is a new one. */
  public Entered confirm(Presence presence, String code) {
    takeTry(presence);
    Account account = presence.account();
    Optional<Entered> entered =
        database.transact(() -> {
          Credentials kept = credentials.lockCredentials(account.id());
          OptionalLong step = step(kept.secondFactor(), code, kept.lastStep());
          step.ifPresent(taken ->
              credentials.save(account.id(), kept.withSecondFactor(kept.secondFactor(), taken)));
          return step.isPresent() ? Optional.of(complete(presence, account)) : Optional.empty();
        });
    return entered.orElseGet(() -> refuse(presence));
  }

  /**
   * The secret the person's device must learn; the same one until it is confirmed. Refuses whoever
   * has a second factor and has not given it yet.
   */
  public String propose(Presence presence) {
    refuseWhileDue(presence);
    if (!presence.session().pendingFactor().isEmpty()) {
      return presence.session().pendingFactor();
    }
    String secret = OneTimeCode.newSecret();
    database.transact(() -> sessions.save(presence.session().settingUp(secret)));
    return secret;
  }

  /**
   * Sets up the proposed secret, proved by its first code. Refuses whoever has a second factor and
   * has not given it yet: a password alone puts nothing in its place.
   */
  public Entered setUp(Presence presence, String code) {
    refuseWhileDue(presence);
    takeTry(presence);
    String secret = presence.session().pendingFactor();
    OptionalLong step = step(secret, code, 0);
    return step.isEmpty()
        ? refuse(presence)
        : database.transact(() -> setUp(presence, secret, step.getAsLong()));
  }

  private Entered setUp(Presence presence, String secret, long step) {
    AccountId id = presence.account().id();
    Credentials kept = credentials.lockCredentials(id);
    refuseWhileDue(presence);
    credentials.save(id, kept.withSecondFactor(secret, step));
    Account account = accounts.find(id).orElseThrow();
    journal.append(new AccountEvent.SecondFactorSetUp(id, account.agencyKey()), account.actor());
    return complete(presence, account);
  }

  /** Looks at the account as it is now: it may have got its factor in another session. */
  private void refuseWhileDue(Presence presence) {
    boolean has =
        accounts.find(presence.account().id()).filter(Account::hasSecondFactor).isPresent();
    if (has && !presence.isComplete()) {
      throw new Refused(new Refusal.NotAllowed("refusal.second-factor-due"));
    }
  }

  private Entered complete(Presence presence, Account account) {
    Secret secret = Secret.random();
    Session confirmed = presence.session().confirmedNow();
    sessions.save(confirmed, secret.hash());
    tries.forget(TryLimit.code(account.id()));
    journal.append(
        new AccountEvent.SecondFactorGiven(account.id(), account.agencyKey(), confirmed.id()),
        account.actor());
    return new Entered(secret, new Presence(account, confirmed));
  }

  private OptionalLong step(String secret, String code, long lastTaken) {
    return secret.isEmpty()
        ? OptionalLong.empty()
        : OneTimeCode.findStep(secret, code.replaceAll("\\s", ""), time.now(), lastTaken);
  }

  private void takeTry(Presence presence) {
    TryLimit limit = TryLimit.code(presence.account().id());
    if (!database.transact(() -> tries.take(limit, time.now()))) {
      throw new Refused(new Refusal.NotAllowed("refusal.log-in-paused"));
    }
  }

  private Entered refuse(Presence presence) {
    Account account = presence.account();
    database.transact(() ->
        journal.append(
            new AccountEvent.SecondFactorFailed(
                account.id(), account.agencyKey(), presence.session().id()),
            Actor.PORTAL));
    throw new Refused(new Refusal.Invalid(new Issues().add("/code", "issue.code").found()));
  }
}
