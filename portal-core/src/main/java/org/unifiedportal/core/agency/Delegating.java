package org.unifiedportal.core.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.unifiedportal.core.journal.Actor;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.Event;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.time.PortalTime;

/** Lets an office run part of an agency's site, and takes that back. */
public final class Delegating implements ClosingAgencies.Ending {
  private static final int MOST_YEARS = 3;
  private static final int LATE_DAYS = 31;

  private final Database database;
  private final AgencyStore agencies;
  private final DelegationStore store;
  private final Journal journal;
  private final PortalTime time;
  private final Ending ending;

  /** All parts share the database. */
  public Delegating(Database database, Journal journal, PortalTime time, Ending ending) {
    this.database = database;
    this.agencies = AgencyStore.in(database);
    this.store = DelegationStore.in(database);
    this.journal = journal;
    this.time = time;
    this.ending = ending;
  }

  /** What ends with a delegation that is taken back, in the same transaction. */
  public interface Ending {
    /** Ends it and returns what happened, for the journal. */
    List<Event> end(Delegation taken);

    /** The same where the agency didn't take it back, but the office was closed. */
    default List<Event> endWithOffice(Delegation taken) {
      return end(taken);
    }
  }

  /** Who decides, and the name that stands in the journal. */
  public record Decider(Holder holder, Actor actor) {}

  /**
   * Gives a delegation; refuses whoever doesn't administer the agency, an unknown office and the
   * agency itself, no kind at all, and days that are over, far away or in the wrong order.
   */
  public Delegation give(GiveDelegation command, Decider decider) {
    refuseStranger(command.giver(), decider);
    return database.transact(() -> {
      agencies.hold(command.giver());
      refuseIfUnfit(command);
      Delegation given = begun(command);
      store.add(given);
      journal.append(event(given), decider.actor());
      return given;
    });
  }

  private static void refuseStranger(AgencyId giver, Decider decider) {
    if (!Access.isAllowed(decider.holder(), Scope.ADMINISTER, giver)) {
      throw new Refused(new Refusal.NotAllowed("refusal.no-right"));
    }
  }

  private void refuseIfUnfit(GiveDelegation command) {
    boolean noOffice =
        command.office().equals(command.giver()) || !agencies.keepOpen(command.office());
    LocalDate today = time.today();
    LocalDate last = today.plusYears(MOST_YEARS);
    boolean isFarAway =
        command.from().isBefore(today.minusDays(LATE_DAYS)) || command.from().isAfter(last);
    new Issues()
        .addIf(noOffice, "/office", "issue.required")
        .addIf(command.kinds().isEmpty(), "/kinds", "issue.required")
        .addIf(isFarAway, "/from", "issue.delegation-from", LATE_DAYS, MOST_YEARS)
        .addIf(command.until().isBefore(command.from()), "/until", "issue.until-before-from")
        .addIf(command.until().isBefore(today), "/until", "issue.past")
        .addIf(command.until().isAfter(last), "/until", "issue.delegation-too-long", MOST_YEARS)
        .refuseIfAny();
  }

  private static Delegation begun(GiveDelegation command) {
    return new Delegation(
        DelegationId.random(),
        command.giver(),
        command.office(),
        command.kinds(),
        command.from(),
        command.until(),
        command.mayPublish());
  }

  private static DelegationEvent event(Delegation given) {
    return new DelegationEvent.DelegationGiven(
        given.id().value(),
        given.giver().value(),
        given.office().value(),
        String.join(" ", new TreeSet<>(given.kinds())),
        given.from().toString(),
        given.until().toString(),
        given.mayPublish());
  }

  /**
   * Takes a delegation back: the office's very next change is refused, and what it had scheduled is
   * called off. What was published stays; drafts are the agency's. One of somebody else's agency is
   * not found.
   */
  public void takeBack(DelegationId id, Decider decider) {
    database.transact(() -> {
      Delegation known =
          store
              .lock(id)
              .filter(one -> Access.isAllowed(decider.holder(), Scope.ADMINISTER, one.giver()))
              .orElseThrow(() -> new Refused(new Refusal.NotFound("delegation", id.toString())));
      takeBack(known).forEach(event -> journal.append(event, decider.actor()));
    });
  }

  private List<Event> takeBack(Delegation known) {
    List<Event> events = new ArrayList<>();
    events.add(ended(known));
    events.addAll(ending.end(known));
    return events;
  }

  private Event ended(Delegation known) {
    store.end(known.id(), time.now());
    return new DelegationEvent.DelegationTakenBack(
        known.id().value(), known.giver().value(), known.office().value());
  }

  /**
   * A closed agency lets nobody run anything, and runs nothing for others. What an office had
   * scheduled for it is left to whoever calls off what the agency was to publish. On both sides
   * what is live still expires when readers were told.
   */
  @Override
  public List<Event> end(AgencyId closed) {
    return store.concerning(closed, time.today()).stream()
        .flatMap(one -> store.lock(one.id()).stream())
        .flatMap(
            known -> known.giver().equals(closed) ? Stream.of(ended(known)) : withOffice(known))
        .toList();
  }

  private Stream<Event> withOffice(Delegation known) {
    return Stream.concat(Stream.of(ended(known)), ending.endWithOffice(known).stream());
  }
}
