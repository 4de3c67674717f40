package org.unifiedportal.core.agency;

import java.util.List;
import java.util.Optional;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.Event;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.time.PortalTime;

/**
 * Closes agencies and opens them again. What a closed one published stays where it stands; whoever
 * could write for it can't any more (ADR 0816).
 */
public final class ClosingAgencies {
  private static final int LONGEST_REASON = 500;

  private final Database database;
  private final AgencyStore store;
  private final Journal journal;
  private final PortalTime time;
  private final List<Ending> endings;

  /**
   * All parts share the database; with an agency end its tokens, delegations, duties, schedules,
   * checks and emergency notices.
   */
  public ClosingAgencies(
      Database database, Journal journal, PortalTime time, List<Ending> endings) {
    this.database = database;
    this.store = AgencyStore.in(database);
    this.journal = journal;
    this.time = time;
    this.endings = List.copyOf(endings);
  }

  /** What ends with an agency, in the same transaction. */
  public interface Ending {
    /**
     * Ends it and returns what happened. The journal is told when all has ended, for whoever writes
     * into it keeps everybody else from doing so.
     */
    List<Event> end(AgencyId closed);
  }

  /**
   * Closes it once nobody is in the middle of doing something for it, and before anybody else does
   * (ADR 0816). Refuses whoever doesn't administer the portal, a state that somebody has changed
   * meanwhile, the agency that keeps the portal, one with open agencies below, no reason in Kazakh
   * or Russian, and a successor that is closed or the agency itself.
   */
  public Agency close(CloseAgency command, Delegating.Decider decider) {
    refuseStranger(command.agency(), decider);
    return database.transact(() -> {
      Agency agency = lock(command.agency());
      agency.refuseIfClosed();
      refuseIfStale(command, agency.version());
      refuseIfUnfit(command);
      refuseIfItIsNeeded(agency);
      Agency closed =
          agency.with(new Tenure.Closed(time.now(), command.reason(), command.successor()));
      store.replace(closed);
      List<Event> ended =
          endings.stream().flatMap(ending -> ending.end(closed.id()).stream()).toList();
      ended.forEach(event -> journal.append(event, decider.actor()));
      journal.append(event(closed, command), decider.actor());
      return closed;
    });
  }

  private static void refuseStranger(AgencyId id, Delegating.Decider decider) {
    if (!Access.isAllowedEverywhere(decider.holder(), Scope.ADMINISTER)) {
      throw new Refused(new Refusal.NotFound("agency", id.toString()));
    }
  }

  private Agency lock(AgencyId id) {
    return store
        .lock(id)
        .orElseThrow(() -> new Refused(new Refusal.NotFound("agency", id.toString())));
  }

  private static void refuseIfStale(CloseAgency command, long current) {
    if (command.version() != current) {
      throw new Refused(new Refusal.Stale(command.version(), current));
    }
  }

  private void refuseIfUnfit(CloseAgency command) {
    Issues issues = new Issues();
    for (Language language : Language.values()) {
      String pointer = "/reason/" + language.tag();
      Optional<String> words = command.reason().find(language);
      issues
          .addIf(words.isEmpty() && language != Language.EN, pointer, "issue.required")
          .addIf(
              words.filter(it -> it.length() > LONGEST_REASON).isPresent(),
              pointer,
              "issue.too-long",
              LONGEST_REASON);
    }
    command
        .successor()
        .ifPresent(successor ->
            issues.addIf(!isFit(successor, command), "/successor", "issue.field.choice"));
    issues.refuseIfAny();
  }

  private boolean isFit(AgencyId successor, CloseAgency command) {
    return !successor.equals(command.agency())
        && store.find(successor).filter(Agency::isOpen).isPresent();
  }

  /** Somebody answers for the portal, and nobody stands below a closed agency. */
  private void refuseIfItIsNeeded(Agency agency) {
    if (store.findKeeper().filter(keeper -> keeper.id().equals(agency.id())).isPresent()) {
      throw new Refused(new Refusal.Conflict("refusal.agency-keeps-portal", List.of()));
    }
    boolean isAbove =
        store.all().stream()
            .filter(Agency::isOpen)
            .anyMatch(one -> one.findParent().filter(agency.id()::equals).isPresent());
    if (isAbove) {
      throw new Refused(new Refusal.Conflict("refusal.agency-has-below", List.of()));
    }
  }

  private static AgencyClosed event(Agency closed, CloseAgency command) {
    return new AgencyClosed(
        closed.id(),
        closed.version(),
        command.reason(),
        command.successor().map(AgencyId::toString).orElse(""));
  }

  /**
   * Opens it again; one that is open stays as it is. Refuses one below a closed agency. Nobody's
   * duties, tokens or delegations come back by themselves.
   */
  public void reopen(AgencyId id, Delegating.Decider decider) {
    refuseStranger(id, decider);
    database.transact(() -> {
      Agency agency = lock(id);
      if (!agency.isOpen()) {
        agency.findParent().ifPresent(this::refuseClosedParent);
        Agency open = agency.with(Tenure.OPEN);
        store.replace(open);
        journal.append(new AgencyReopened(id, open.version()), decider.actor());
      }
    });
  }

  private void refuseClosedParent(AgencyId parent) {
    if (!store.keepOpen(parent)) {
      throw new Refused(new Refusal.Conflict("refusal.agency-below-closed", List.of()));
    }
  }
}
