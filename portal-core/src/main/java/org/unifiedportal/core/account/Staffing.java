package org.unifiedportal.core.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.unifiedportal.core.agency.Access;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.agency.ClosingAgencies;
import org.unifiedportal.core.agency.Duty;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.Event;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.time.PortalTime;

/**
 * Decides what people are for agencies; whatever it changes ends their sessions at once, and more
 * duties end the links that were handed out for fewer.
 */
public final class Staffing implements ClosingAgencies.Ending {
  private static final int AT_ONCE = 1000;

  private final Database database;
  private final AgencyStore agencies;
  private final AccountStore accounts;
  private final SessionStore sessions;
  private final InvitationStore invitations;
  private final Journal journal;
  private final PortalTime time;

  /** Over the accounts of this database. */
  public Staffing(Database database, Journal journal, PortalTime time) {
    this.database = database;
    this.agencies = AgencyStore.in(database);
    this.accounts = AccountStore.in(database);
    this.sessions = SessionStore.in(database);
    this.invitations = InvitationStore.in(database);
    this.journal = journal;
    this.time = time;
  }

  /** Gives a person these roles for one open agency in place of the earlier ones there. */
  public Account assign(AssignDuties command, Account by) {
    return database.transact(() -> {
      // Before the person, as whoever closes the agency does: so nobody waits for each other.
      agencies.hold(command.agency());
      Account decider = still(by);
      Account account = known(command.account(), decider);
      if (!Access.isAllowed(decider, Scope.ADMINISTER, command.agency())) {
        throw new Refused(new Refusal.NotAllowed("refusal.no-say"));
      }
      List<Duty> next = new ArrayList<>(account.duties());
      next.removeIf(duty -> duty.findAgency().filter(command.agency()::equals).isPresent());
      next.addAll(command.duties());
      endLinksIfGrown(account, next);
      return keep(account.with(next), decider);
    });
  }

  /**
   * Dismisses a person from everything the one who asks has a say over; a person with no duty left
   * signs in no more. Refuses to dismiss the last portal administrator.
   */
  public Account dismiss(AccountId id, Account by) {
    return database.transact(() -> {
      lockAdministrators();
      Account decider = still(by);
      Account account = known(id, decider);
      refuseLastAdministrator(account);
      List<Duty> left =
          account.duties().stream().filter(Predicate.not(duty -> hasSay(decider, duty))).toList();
      return keep(account.with(left), decider);
    });
  }

  /** Nobody works for a closed agency; duties elsewhere stay. */
  @Override
  public List<Event> end(AgencyId closed) {
    List<Event> events = new ArrayList<>();
    List<Account> people = workingFor(closed);
    while (!people.isEmpty()) {
      people.forEach(one -> events.add(keep(without(closed, one))));
      people = workingFor(closed);
    }
    return events;
  }

  private List<Account> workingFor(AgencyId agency) {
    return accounts.list(Set.of(agency), Optional.empty(), AT_ONCE).stream()
        .map(Account::id)
        .sorted(Comparator.comparing(AccountId::toString))
        .flatMap(id -> accounts.lock(id).stream())
        .toList();
  }

  private static Account without(AgencyId agency, Account account) {
    return account.with(
        account.duties().stream()
            .filter(duty -> duty.findAgency().filter(agency::equals).isEmpty())
            .toList());
  }

  /** In one order by all, so that two who dismiss each other wait and the second is refused. */
  private void lockAdministrators() {
    accounts.portalAdministrators().stream()
        .map(Account::id)
        .sorted(Comparator.comparing(AccountId::toString))
        .forEach(accounts::lock);
  }

  /** Whoever decides, as the account is now: duties may have gone since the screen was opened. */
  private Account still(Account by) {
    return accounts
        .find(by.id())
        .filter(Account::isActive)
        .orElseThrow(() -> new Refused(new Refusal.NotAllowed("refusal.no-say")));
  }

  /** A link handed out for fewer duties must not open more of them. */
  private void endLinksIfGrown(Account account, List<Duty> next) {
    if (!account.duties().containsAll(next)) {
      invitations.endAll(account.id(), time.now());
    }
  }

  private Account keep(Account changed, Account by) {
    journal.append(keep(changed), by.actor());
    return standing(changed);
  }

  /** Whoever is left without a duty is dismissed. */
  private static Account standing(Account changed) {
    return changed.duties().isEmpty() ? changed.with(AccountState.DISMISSED) : changed;
  }

  private Event keep(Account changed) {
    Account kept = standing(changed);
    boolean isGone = kept.duties().isEmpty();
    accounts.save(kept);
    sessions.endAll(kept.id());
    if (isGone) {
      invitations.endAll(kept.id(), time.now());
    }
    return isGone
        ? new AccountEvent.PersonDismissed(kept.id(), kept.agencyKey())
        : new AccountEvent.DutiesChanged(
            kept.id(), kept.agencyKey(), AccountEvent.HeldDuty.of(kept.duties()));
  }

  /** A person one has no say over is not found, so that nobody learns who works elsewhere. */
  private Account known(AccountId id, Account by) {
    return accounts
        .lock(id)
        .filter(account -> account.duties().stream().anyMatch(duty -> hasSay(by, duty)))
        .orElseThrow(() -> new Refused(new Refusal.NotFound("account", id.toString())));
  }

  private static boolean hasSay(Account by, Duty duty) {
    return duty.findAgency()
        .map(agency -> Access.isAllowed(by, Scope.ADMINISTER, agency))
        .orElseGet(() -> Access.isAllowedEverywhere(by, Scope.ADMINISTER));
  }

  private void refuseLastAdministrator(Account account) {
    boolean isLast =
        account.duties().contains(new Duty.Everywhere())
            && accounts.portalAdministrators().stream()
                .noneMatch(other -> other.isActive() && !other.id().equals(account.id()));
    if (isLast) {
      throw new Refused(new Refusal.Conflict("refusal.last-administrator", List.of()));
    }
  }
}
