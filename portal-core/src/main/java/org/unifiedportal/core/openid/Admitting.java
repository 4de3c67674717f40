package org.unifiedportal.core.openid;

import java.util.Optional;
import java.util.UUID;
import org.unifiedportal.core.account.Accepting;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.account.AccountId;
import org.unifiedportal.core.account.AccountState;
import org.unifiedportal.core.account.AccountStore;
import org.unifiedportal.core.account.Attempts;
import org.unifiedportal.core.account.Device;
import org.unifiedportal.core.account.Entered;
import org.unifiedportal.core.account.Sessions;
import org.unifiedportal.core.journal.Actor;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.time.PortalTime;

/**
 * Lets people in whom a provider vouches for. Nobody gets an account by it: an administrator has
 * invited the person before, and noted the e-mail by which the provider knows them, for the duties
 * the person had then. From the first time on the provider's own identity counts, until an
 * administrator notes the e-mail anew or empties it.
 */
public final class Admitting {
  private static final AccountId NOBODY = new AccountId(new UUID(0, 0));
  private static final int MOST_NOTED = 50;

  private final Database database;
  private final AccountStore accounts;
  private final IdentityStore identities;
  private final Accepting accepting;
  private final Sessions sessions;
  private final Attempts attempts;
  private final Journal journal;
  private final PortalTime time;

  /** All parts share the database. */
  public Admitting(Database database, Journal journal, PortalTime time) {
    this.database = database;
    this.accounts = AccountStore.in(database);
    this.identities = IdentityStore.in(database);
    this.accepting = new Accepting(database, journal, time);
    this.sessions = new Sessions(database, journal, time);
    this.attempts = new Attempts(database, time);
    this.journal = journal;
    this.time = time;
  }

  /**
   * Begins a session; refuses whom no account is for. Where the duties ask for a second factor, the
   * portal's own is asked for as after a password (ADR 0808).
   */
  public Entered admit(ProvenIdentity identity, Device device) {
    Optional<Entered> entered =
        database.transact(() ->
            known(identity)
                .or(() -> byEmail(identity))
                .map(account -> sessions.open(account, device)));
    return entered.orElseThrow(() -> refuse("refusal.no-account", device));
  }

  /** A refusal that stands in the journal, as far as one address doesn't fill it. */
  public Refused refuse(String why, Device device) {
    database.transact(() -> {
      if (attempts.take("open-id refused " + device.address(), MOST_NOTED)) {
        journal.append(
            new OpenIdEvent.ProviderLogInRefused(NOBODY, NOBODY.value(), why, device.address()),
            Actor.PORTAL);
      }
    });
    return new Refused(new Refusal.NotAllowed(why));
  }

  private Optional<Account> known(ProvenIdentity identity) {
    return identities
        .findAccount(identity.issuer(), identity.subject())
        .flatMap(accounts::find)
        .filter(Account::isActive);
  }

  /** One whom another identity of the provider opens already is not given to a second one. */
  private Optional<Account> byEmail(ProvenIdentity identity) {
    return Optional.of(identity.email())
        .filter(email -> !email.isEmpty())
        .flatMap(identities::findByEmail)
        .flatMap(noted -> accounts.lock(noted.account()).filter(noted::opens))
        .filter(account -> account.state() != AccountState.DISMISSED)
        .filter(account -> !identities.hasIdentity(account.id(), identity.issuer()))
        .map(account -> link(account, identity));
  }

  private Account link(Account account, ProvenIdentity identity) {
    Account open = account.isActive() ? account : accepting.acceptProven(account.id());
    identities.link(open.id(), identity, time.now());
    journal.append(
        new OpenIdEvent.IdentityLinked(open.id(), open.agencyKey(), identity.issuer()),
        open.actor());
    return open;
  }
}
