package org.unifiedportal.core.account;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.unifiedportal.core.journal.Actor;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.time.PortalTime;

/** Makes an invitation an account: a login, a name and a password of the person's own. */
public final class Accepting {
  private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._@+-]{2,99}");
  private static final int LONGEST_NAME = 200;

  private final Database database;
  private final AccountStore accounts;
  private final CredentialStore credentials;
  private final InvitationStore invitations;
  private final SessionStore sessions;
  private final Journal journal;
  private final PortalTime time;
  private final PasswordCost cost;

  /** Over the accounts of this database. */
  public Accepting(Database database, Journal journal, PortalTime time) {
    this(database, journal, time, PasswordCost.TODAY);
  }

  /** The same with passwords at this cost. */
  public Accepting(Database database, Journal journal, PortalTime time, PasswordCost cost) {
    this.cost = cost;
    this.database = database;
    this.accounts = AccountStore.in(database);
    this.credentials = CredentialStore.in(database);
    this.invitations = InvitationStore.in(database);
    this.sessions = SessionStore.in(database);
    this.journal = journal;
    this.time = time;
  }

  /** Whether a login has the form of one: 3 to 100 small Latin letters, digits and few signs. */
  static boolean isLogin(String words) {
    return LOGIN.matcher(words).matches();
  }

  /** Whom a link invites; empty when it is unknown, used or has run out. */
  public Optional<Account> invited(Secret secret) {
    return database.transact(() ->
        invitations
            .lock(secret.hash())
            .filter(invitation -> invitation.isGood(time.now()))
            .flatMap(invitation -> accounts.find(invitation.account())));
  }

  /**
   * Accepts an invitation, once. One who had an account before keeps the login, and loses the old
   * password, the second factor and every session.
   */
  public Account accept(AcceptInvitation command) {
    return database.transact(() -> {
      // Locked, for the duties may be going at this moment and must not come back by this.
      Account invited =
          invited(command.secret())
              .flatMap(known -> accounts.lock(known.id()))
              .orElseThrow(() -> new Refused(new Refusal.NotAllowed("refusal.invitation-over")));
      Account opened = opened(invited, command);
      refuseIfUnfit(invited, opened, command.password());
      accounts.save(opened);
      String hash = PasswordHash.of(PasswordRules.normal(command.password()), cost).toString();
      credentials.save(opened.id(), new Credentials(hash, "", 0));
      sessions.endAll(opened.id());
      invitations.endAll(opened.id(), time.now());
      journal.append(
          new AccountEvent.InvitationAccepted(opened.id(), opened.agencyKey(), opened.login()),
          opened.actor());
      return accounts.find(opened.id()).orElseThrow();
    });
  }

  /**
   * Opens an invited account for somebody whom a provider of identities vouches for. It has neither
   * login nor password until a link makes them.
   */
  public Account acceptProven(AccountId id) {
    return database.transact(() -> {
      Account opened = accounts.lock(id).orElseThrow().with(AccountState.ACTIVE);
      accounts.save(opened);
      invitations.endAll(opened.id(), time.now());
      journal.append(
          new AccountEvent.InvitationAccepted(opened.id(), opened.agencyKey(), opened.login()),
          opened.actor());
      return opened;
    });
  }

  private static Account opened(Account invited, AcceptInvitation command) {
    String login =
        invited.login().isEmpty()
            ? command.login().strip().toLowerCase(Locale.ROOT)
            : invited.login();
    String name = command.name().strip();
    return new Account(
        invited.id(),
        login,
        name.isEmpty() ? invited.name() : name,
        invited.language(),
        AccountState.ACTIVE,
        invited.duties(),
        false);
  }

  private void refuseIfUnfit(Account invited, Account opened, String password) {
    Issues issues = new Issues();
    boolean isLogin = isLogin(opened.login());
    boolean isTaken =
        accounts.findByLogin(opened.login()).filter(o -> !o.id().equals(invited.id())).isPresent();
    issues
        .addIf(!isLogin, "/login", "issue.login")
        .addIf(isLogin && isTaken, "/login", "issue.login-taken")
        .addIf(opened.name().length() > LONGEST_NAME, "/name", "issue.too-long", LONGEST_NAME)
        .addIf(Actor.isTaken(opened.name()), "/name", "issue.name-taken");
    PasswordRules.check(password, opened.login(), "/password", issues);
    issues.refuseIfAny();
  }
}
