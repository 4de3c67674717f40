package org.unifiedportal.core.publication;

import static java.util.stream.Collectors.partitioningBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.ClosingAgencies;
import org.unifiedportal.core.agency.Delegating;
import org.unifiedportal.core.agency.Delegation;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.Event;
import org.unifiedportal.core.time.PortalTime;

/**
 * Calls off what an office had scheduled when its delegation is taken back; the agency is told on
 * its first screen and schedules again what it wants itself. Calls off what a closed agency was to
 * publish, too, for itself or as an office; what is live goes on to expire when citizens were told
 * it would.
 */
public final class CallingOff implements Delegating.Ending, ClosingAgencies.Ending {
  /** The message key of the reason that is kept with each act. */
  public static final String WHY = "refusal.delegation-taken-back";

  private final PublicationStore publications;
  private final ScheduleStore schedules;
  private final PortalTime time;

  /** All parts share the database. */
  public CallingOff(Database database, PortalTime time) {
    this.publications = PublicationStore.in(database);
    this.schedules = ScheduleStore.in(database);
    this.time = time;
  }

  @Override
  public List<Event> end(Delegation taken) {
    return end(schedules.waiting(taken.id()), taken);
  }

  /**
   * Nobody of the agency wanted its announcements to outlive their day: from now on it expires
   * them.
   */
  @Override
  public List<Event> endWithOffice(Delegation taken) {
    Map<Boolean, List<Schedule>> told =
        schedules.waiting(taken.id()).stream().collect(partitioningBy(this::isToldToReaders));
    told.get(true).forEach(schedules::leaveToAgency);
    return end(told.get(false), taken);
  }

  private boolean isToldToReaders(Schedule schedule) {
    return schedule.act() == ScheduledAct.EXPIRE
        && publications.find(schedule.publication()).orElseThrow().isLive();
  }

  private List<Event> end(List<Schedule> waiting, Delegation taken) {
    List<Event> events = new ArrayList<>(callOff(waiting, taken));
    waiting.stream()
        .map(Schedule::publication)
        .distinct()
        .filter(id -> !publications.find(id).orElseThrow().isLive())
        .forEach(id -> events.addAll(callOffItsEnd(id, taken)));
    return events;
  }

  @Override
  public List<Event> end(AgencyId closed) {
    return schedules.waiting(closed).stream()
        .filter(schedule -> !isToldToReaders(schedule))
        .flatMap(schedule -> callOff(schedule, closed, "refusal.agency-closed"))
        .toList();
  }

  private List<Event> callOff(List<Schedule> waiting, Delegation taken) {
    return waiting.stream().flatMap(schedule -> callOff(schedule, taken.giver(), WHY)).toList();
  }

  private Stream<Event> callOff(Schedule schedule, AgencyId agency, String why) {
    return schedules.callOff(schedule, time.now(), why)
        ? Stream.of(new ActCancelled(schedule.publication(), agency, schedule.act()))
        : Stream.empty();
  }

  /** What will not be published doesn't expire either, whoever set that. */
  private List<Event> callOffItsEnd(PublicationId id, Delegation taken) {
    List<Schedule> left = schedules.waiting(id);
    return left.stream().allMatch(one -> one.act() == ScheduledAct.EXPIRE)
        ? callOff(left, taken)
        : List.of();
  }
}
