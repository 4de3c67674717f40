package org.unifiedportal.core.account;

import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.time.PortalTime;

/** Changes passwords; every session of the person ends with it. */
public final class ChangingPasswords {
  private final Database database;
  private final CredentialStore credentials;
  private final SessionStore sessions;
  private final TryStore tries;
  private final Journal journal;
  private final PortalTime time;
  private final PasswordCost cost;

  /** Over the accounts of this database. */
  public ChangingPasswords(Database database, Journal journal, PortalTime time) {
    this(database, journal, time, PasswordCost.TODAY);
  }

  /** The same with passwords at this cost. */
  public ChangingPasswords(Database database, Journal journal, PortalTime time, PasswordCost cost) {
    this.cost = cost;
    this.database = database;
    this.credentials = CredentialStore.in(database);
    this.sessions = SessionStore.in(database);
    this.tries = TryStore.in(database);
    this.journal = journal;
    this.time = time;
  }

  /**
   * Refuses a wrong present password (a try as at the door), a new one that is too easy, and
   * whoever has not given the second factor yet.
   */
  public void change(ChangePassword command, Presence presence) {
    if (!presence.isComplete()) {
      throw new Refused(new Refusal.NotAllowed("refusal.second-factor-due"));
    }
    Account account = presence.account();
    takeTry(account);
    database.transact(() -> {
      Credentials kept = credentials.lockCredentials(account.id());
      refuseIfUnfit(command, account, kept);
      String hash = PasswordHash.of(PasswordRules.normal(command.wanted()), cost).toString();
      credentials.save(account.id(), kept.withPassword(hash));
      sessions.endAll(account.id());
      tries.forget(TryLimit.login(account.login()));
      journal.append(
          new AccountEvent.PasswordChanged(account.id(), account.agencyKey()), account.actor());
    });
  }

  private void takeTry(Account account) {
    TryLimit limit = TryLimit.login(account.login());
    if (!database.transact(() -> tries.take(limit, time.now()))) {
      throw new Refused(new Refusal.NotAllowed("refusal.log-in-paused"));
    }
  }

  private void refuseIfUnfit(ChangePassword command, Account account, Credentials kept) {
    PasswordHash present = PasswordHash.read(kept.passwordHash(), cost);
    Issues issues = new Issues();
    issues.addIf(
        !present.isOf(PasswordRules.normal(command.present())), "/present", "issue.password-wrong");
    PasswordRules.check(command.wanted(), account.login(), "/wanted", issues);
    issues.refuseIfAny();
  }
}
