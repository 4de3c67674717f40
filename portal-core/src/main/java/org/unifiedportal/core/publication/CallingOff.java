package org.unifiedportal.core.publication;

import java.util.List;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.ClosingAgencies;
import org.unifiedportal.core.agency.Delegating;
import org.unifiedportal.core.agency.Delegation;
import org.unifiedportal.core.journal.Actor;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.time.PortalTime;

/**
 * Calls off what an office had scheduled when its delegation is taken back; the agency is told on
 * its first screen and schedules again what it wants itself. Calls off what a closed agency was to
 * publish, too; what is live goes on to expire when citizens were told it would.
 */
public final class CallingOff implements Delegating.Ending, ClosingAgencies.Ending {
  /** The message key of the reason that is kept with each act. */
  public static final String WHY = "refusal.delegation-taken-back";

  private final PublicationStore publications;
  private final ScheduleStore schedules;
  private final Journal journal;
  private final PortalTime time;

  /** All parts share the database. */
  public CallingOff(Database database, Journal journal, PortalTime time) {
    this.publications = PublicationStore.in(database);
    this.schedules = ScheduleStore.in(database);
    this.journal = journal;
    this.time = time;
  }

  @Override
  public void end(Delegation taken, Actor actor) {
    List<Schedule> waiting = schedules.waiting(taken.id());
    waiting.forEach(schedule -> callOff(schedule, taken, actor));
    waiting.stream()
        .map(Schedule::publication)
        .distinct()
        .filter(id -> !publications.find(id).orElseThrow().isLive())
        .forEach(id -> callOffItsEnd(id, taken, actor));
  }

  @Override
  public void end(AgencyId closed, Actor actor) {
    schedules.waiting(closed).stream()
        .filter(schedule ->
            schedule.act() == ScheduledAct.PUBLISH
                || !publications.find(schedule.publication()).orElseThrow().isLive())
        .forEach(schedule -> callOff(schedule, closed, "refusal.agency-closed", actor));
  }

  private void callOff(Schedule schedule, Delegation taken, Actor actor) {
    callOff(schedule, taken.giver(), WHY, actor);
  }

  private void callOff(Schedule schedule, AgencyId agency, String why, Actor actor) {
    if (schedules.callOff(schedule, time.now(), why)) {
      journal.append(new ActCancelled(schedule.publication(), agency, schedule.act()), actor);
    }
  }

  /** What will not be published doesn't expire either, whoever set that. */
  private void callOffItsEnd(PublicationId id, Delegation taken, Actor actor) {
    List<Schedule> left = schedules.waiting(id);
    if (left.stream().allMatch(one -> one.act() == ScheduledAct.EXPIRE)) {
      left.forEach(one -> callOff(one, taken, actor));
    }
  }
}
