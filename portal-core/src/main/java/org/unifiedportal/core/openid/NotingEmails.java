package org.unifiedportal.core.openid;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.account.AccountId;
import org.unifiedportal.core.account.AccountState;
import org.unifiedportal.core.account.AccountStore;
import org.unifiedportal.core.account.Sessions;
import org.unifiedportal.core.agency.Access;
import org.unifiedportal.core.agency.Duty;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.time.PortalTime;

/** Notes the e-mails by which providers know people. */
public final class NotingEmails {
  private final Database database;
  private final AccountStore accounts;
  private final IdentityStore identities;
  private final Sessions sessions;
  private final Journal journal;

  /** All parts share the database. */
  public NotingEmails(Database database, Journal journal, PortalTime time) {
    this.database = database;
    this.accounts = AccountStore.in(database);
    this.identities = IdentityStore.in(database);
    this.sessions = new Sessions(database, journal, time);
    this.journal = journal;
  }

  /**
   * Notes the e-mail of a person, or that there is none any more. Either begins anew: an identity
   * that opened the account opens it no more, and its sessions end. Refuses what is no e-mail, one
   * of somebody else, and whoever hasn't a say over every duty of the person: the e-mail opens all
   * of them. A person one has no say over at all is not found.
   */
  public void note(AccountId id, String typed, Account by) {
    String email = normal(typed);
    database.transact(() -> {
      Account account = known(id, by);
      noteUnfit(email, Optional.of(account.id()), new Issues()).refuseIfAny();
      keep(account, email);
      unlink(account, by);
      journal.append(
          new OpenIdEvent.EmailNoted(account.id(), account.agencyKey(), !email.isEmpty()),
          by.actor());
    });
  }

  private void keep(Account account, String email) {
    if (email.isEmpty()) {
      identities.dropEmail(account.id());
    } else {
      identities.keepEmail(NotedEmail.of(account, email));
    }
  }

  private void unlink(Account account, Account by) {
    if (identities.unlink(account.id())) {
      sessions.endAll(account);
      journal.append(
          new OpenIdEvent.IdentityUnlinked(account.id(), account.agencyKey()), by.actor());
    }
  }

  private Account known(AccountId id, Account by) {
    Account account =
        accounts
            .lock(id)
            .filter(one -> one.state() != AccountState.DISMISSED)
            .filter(one -> one.duties().stream().anyMatch(duty -> hasSay(by, duty)))
            .orElseThrow(() -> new Refused(new Refusal.NotFound("account", id.toString())));
    if (!account.duties().stream().allMatch(duty -> hasSay(by, duty))) {
      throw new Refused(new Refusal.NotAllowed("refusal.no-say"));
    }
    return account;
  }

  private static boolean hasSay(Account by, Duty duty) {
    return duty.findAgency()
        .map(agency -> Access.isAllowed(by, Scope.ADMINISTER, agency))
        .orElseGet(() -> Access.isAllowedEverywhere(by, Scope.ADMINISTER));
  }

  /** Adds what is wrong with an e-mail for this person, or for somebody who has no account yet. */
  Issues noteUnfit(String typed, Optional<AccountId> person, Issues issues) {
    String email = normal(typed);
    boolean isOne = Email.isOne(email);
    return issues
        .addIf(!email.isEmpty() && !isOne, "/email", "issue.email")
        .addIf(isOne && isOfAnother(person, email), "/email", "issue.email-taken");
  }

  private static String normal(String typed) {
    return typed.strip().toLowerCase(Locale.ROOT);
  }

  /** Whoever was dismissed leaves the e-mail to the next. */
  private boolean isOfAnother(Optional<AccountId> person, String email) {
    Optional<Account> owner =
        identities
            .findByEmail(email)
            .map(NotedEmail::account)
            .filter(id -> !person.equals(Optional.of(id)))
            .flatMap(accounts::find);
    List<Account> gone =
        owner.stream().filter(one -> one.state() == AccountState.DISMISSED).toList();
    gone.forEach(one -> identities.dropEmail(one.id()));
    return owner.isPresent() && gone.isEmpty();
  }
}
