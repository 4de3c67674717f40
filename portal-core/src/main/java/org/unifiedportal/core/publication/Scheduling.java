package org.unifiedportal.core.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.agency.Delegation;
import org.unifiedportal.core.agency.DelegationId;
import org.unifiedportal.core.agency.DelegationStore;
import org.unifiedportal.core.journal.Actor;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.time.PortalTime;

/** Sets what the portal will do by itself; {@link DueActs} does it. */
public final class Scheduling {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

  private final Database database;
  private final PublicationStore store;
  private final ScheduleStore schedules;
  private final Journal journal;
  private final PortalTime time;
  private final SignOffRule signOffs;
  private final DelegationStore delegations;
  private final AgencyStore agencies;

  /** All parts share the database. */
  public Scheduling(
      Database database,
      PublicationStore store,
      ScheduleStore schedules,
      Journal journal,
      PortalTime time) {
    this.database = database;
    this.store = store;
    this.schedules = schedules;
    this.journal = journal;
    this.time = time;
    this.signOffs = SignOffRule.in(database);
    this.delegations = DelegationStore.in(database);
    this.agencies = AgencyStore.in(database);
  }

  /**
   * Schedules an act; refuses a closed agency, the past, an unready draft, and an expiry of what is
   * neither live nor scheduled, or that would come before its publishing.
   */
  public Schedule schedule(ScheduleEdition command, Actor actor) {
    return schedule(command, actor, schedules::add);
  }

  /**
   * The same by an office that may do so by this delegation only: refuses one that was taken back
   * meanwhile, and a moment past its last day. Taken back, it takes the schedule along.
   */
  public Schedule scheduleBy(DelegationId delegation, ScheduleEdition command, Actor actor) {
    return database.transact(() -> {
      Delegation open =
          delegations
              .lock(delegation)
              .orElseThrow(() -> new Refused(new Refusal.NotAllowed("refusal.no-right")));
      refuseBeyond(open.until(), command.at());
      return schedule(command, actor, schedule -> schedules.add(schedule, delegation));
    });
  }

  private Schedule schedule(ScheduleEdition command, Actor actor, Consumer<Schedule> keep) {
    return database.transact(() -> {
      Publication current = Versioned.lock(store, command.publication(), command.knownVersion());
      Versioned.refuseIfWithdrawn(current);
      agencies.hold(current.agency());
      refuseIfUnfit(current, command);
      Schedule schedule =
          new Schedule(UUID.randomUUID(), current.id(), command.act(), command.at(), actor.name());
      keep.accept(schedule);
      journal.append(
          new ActScheduled(current.id(), current.agency(), command.act(), command.at()), actor);
      return schedule;
    });
  }

  private void refuseBeyond(LocalDate last, Instant at) {
    new Issues()
        .addIf(time.day(at).isAfter(last), "/at", "issue.past-delegation", last.format(DAY))
        .refuseIfAny();
  }

  /**
   * Calls off what waits; refuses when nothing of the kind does. What will not be published doesn't
   * expire either.
   */
  public Publication cancel(CancelSchedule command, Actor actor) {
    return database.transact(() -> {
      Publication current = Versioned.lock(store, command.publication(), command.knownVersion());
      refuseIfNotWaiting(command);
      callOff(current, command.act(), actor);
      if (!current.isLive() && findWaiting(current.id(), ScheduledAct.EXPIRE).isPresent()) {
        callOff(current, ScheduledAct.EXPIRE, actor);
      }
      return current;
    });
  }

  private void callOff(Publication current, ScheduledAct act, Actor actor) {
    schedules.cancel(current.id(), act);
    journal.append(new ActCancelled(current.id(), current.agency(), act), actor);
  }

  private void refuseIfNotWaiting(CancelSchedule command) {
    if (findWaiting(command.publication(), command.act()).isEmpty()) {
      throw new Refused(new Refusal.Conflict("refusal.not-scheduled", List.of()));
    }
  }

  private Optional<Schedule> findWaiting(PublicationId publication, ScheduledAct act) {
    return schedules.waiting(publication).stream()
        .filter(schedule -> schedule.act() == act)
        .findFirst();
  }

  private void refuseIfUnfit(Publication current, ScheduleEdition command) {
    Issues issues = new Issues();
    issues.addIf(command.at().isBefore(time.now()), "/at", "issue.past");
    noteWrongOrder(command, issues);
    switch (command.act()) {
      case PUBLISH -> refuseIfUnready(current, time.day(command.at()), issues);
      case EXPIRE -> {
        issues.refuseIfAny();
        refuseIfNeverShown(current);
      }
    }
  }

  /** Nothing can expire before it is published. */
  private void noteWrongOrder(ScheduleEdition command, Issues issues) {
    boolean wrong =
        switch (command.act()) {
          case PUBLISH ->
              findWaiting(command.publication(), ScheduledAct.EXPIRE)
                  .filter(expiry -> !command.at().isBefore(expiry.dueAt()))
                  .isPresent();
          case EXPIRE ->
              findWaiting(command.publication(), ScheduledAct.PUBLISH)
                  .filter(release -> !command.at().isAfter(release.dueAt()))
                  .isPresent();
        };
    issues.addIf(wrong, "/at", "issue.expires-before-published");
  }

  private void refuseIfUnready(Publication current, LocalDate shownOn, Issues issues) {
    Content content = draftOf(current).content();
    new Readiness(current.kind(), content, issues)
        .noteUnready()
        .noteUntrueDays(shownOn)
        .noteOverPromised(shownOn)
        .refuseIfAny();
    signOffs.refuseIfMissing(current, content);
  }

  private Edition draftOf(Publication current) {
    Edition latest = store.findEdition(current.id(), current.latest()).orElseThrow();
    if (latest.state() instanceof EditionState.Released) {
      throw new Refused(new Refusal.Conflict("refusal.no-draft", List.of()));
    }
    return latest;
  }

  private void refuseIfNeverShown(Publication current) {
    boolean willBeLive = findWaiting(current.id(), ScheduledAct.PUBLISH).isPresent();
    if (!current.isLive() && !willBeLive) {
      throw new Refused(new Refusal.Conflict("refusal.not-live", List.of()));
    }
  }
}
