package org.unifiedportal.core.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.Delegating;
import org.unifiedportal.core.agency.Delegation;
import org.unifiedportal.core.agency.GiveDelegation;
import org.unifiedportal.core.agency.Holder;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.journal.JournalEntry;
import org.unifiedportal.core.refusal.Issue;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;

/** What an office schedules under a delegation, and what its end takes along. */
abstract class CallingOffContract {
  private TestPortal portal;
  private Delegating delegating;
  private WorkStore work;
  private AgencyId akimat;
  private AgencyId paper;
  private Delegation given;
  private Instant tomorrow;

  abstract DataSource database();

  @BeforeEach
  void open() {
    portal = new TestPortal(database());
    delegating =
        new Delegating(
            portal.database,
            portal.journal,
            portal.time,
            new CallingOff(portal.database, portal.time));
    work = WorkStore.in(portal.database);
    akimat = portal.found("sarybulak").id();
    paper = portal.found("gazet").id();
    tomorrow = portal.time.now().plus(Duration.ofDays(1));
    given = give();
  }

  @AfterEach
  void close() {
    portal.close();
  }

  /** Administers the akimat. */
  private record Head(AgencyId agency) implements Holder {
    @Override
    public boolean holds(Scope scope, AgencyId other) {
      return scope == Scope.ADMINISTER && agency.equals(other);
    }

    @Override
    public boolean holdsEverywhere(Scope scope) {
      return false;
    }
  }

  private Delegating.Decider head() {
    return new Delegating.Decider(new Head(akimat), TestPortal.OFFICER);
  }

  private Delegation give() {
    return delegating.give(
        new GiveDelegation(
            akimat,
            paper,
            Set.of("news"),
            portal.time.today(),
            portal.time.today().plusDays(5),
            true),
        head());
  }

  private Publication draft(String title) {
    Content content = TestPortal.content(PublicationKind.NEWS, title, title + " (ru)");
    return portal.drafting.startFor(
        paper,
        new StartDraft(akimat, PublicationKind.NEWS, content, Optional.empty(), ""),
        TestPortal.OFFICER);
  }

  private Schedule schedule(Publication one, ScheduledAct act, Instant at) {
    return portal.scheduling.scheduleBy(
        given.id(), new ScheduleEdition(one.id(), one.version(), act, at), TestPortal.OFFICER);
  }

  private List<WorkAct> calledOff() {
    return work.calledOff(Set.of(akimat), portal.time.now().minus(Duration.ofDays(7)), 10);
  }

  @Test
  void whatTheOfficeHadScheduledIsCalledOffAndNeverGoesLive() {
    Publication draft = draft("Көпір ашылады");
    schedule(draft, ScheduledAct.PUBLISH, tomorrow);
    schedule(draft, ScheduledAct.EXPIRE, tomorrow.plus(Duration.ofDays(2)));
    long before = portal.journal.head();
    delegating.takeBack(given.id(), head());
    assertEquals(
        List.of("DelegationTakenBack", "ActCancelled", "ActCancelled"),
        portal.journal.after(before, 10).stream().map(JournalEntry::type).toList());
    portal.clock.advance(Duration.ofDays(4));
    assertEquals(0, portal.dueActs.run());
    assertEquals(0, portal.publications.count(LiveFilter.ALL));
  }

  @Test
  void itsAgencySeesItUntilSomebodyDealsWithIt() {
    Publication one = draft("Бірінші");
    Publication other = draft("Екінші");
    schedule(one, ScheduledAct.PUBLISH, tomorrow);
    schedule(other, ScheduledAct.PUBLISH, tomorrow.plusSeconds(60));
    assertEquals(List.of(), calledOff());
    portal.clock.advance(Duration.ofMinutes(1));
    delegating.takeBack(given.id(), head());
    List<WorkAct> seen = calledOff();
    assertEquals(2, seen.size());
    assertEquals(one.id(), seen.getFirst().line().publication().id());
    assertEquals(CallingOff.WHY, seen.getFirst().why());
    assertEquals(tomorrow, seen.getFirst().dueAt());
    portal.clock.advance(Duration.ofMinutes(1));
    portal.scheduling.schedule(
        new ScheduleEdition(one.id(), one.version(), ScheduledAct.PUBLISH, tomorrow),
        TestPortal.OFFICER);
    portal.publishing.publish(
        new PublishEdition(other.id(), other.version(), new Change.First(), Optional.empty()),
        TestPortal.OFFICER);
    assertEquals(List.of(), calledOff());
    assertEquals(List.of(), work.calledOff(Set.of(paper), Instant.EPOCH, 10));
  }

  @Test
  void whatTheAgencyScheduledItselfStays() {
    Publication draft = draft("Көпір ашылады");
    schedule(draft, ScheduledAct.PUBLISH, tomorrow);
    portal.scheduling.schedule(
        new ScheduleEdition(draft.id(), draft.version(), ScheduledAct.PUBLISH, tomorrow),
        TestPortal.OFFICER);
    delegating.takeBack(given.id(), head());
    portal.clock.advance(Duration.ofDays(1));
    assertEquals(1, portal.dueActs.run());
    assertEquals(1, portal.publications.count(LiveFilter.ALL));
  }

  @Test
  void noScheduleLiesPastTheLastDay() {
    Publication draft = draft("Көпір ашылады");
    Instant end = given.until().plusDays(1).atStartOfDay(portal.time.zone()).toInstant();
    Refused refused = assertThrows(Refused.class, () -> schedule(draft, ScheduledAct.PUBLISH, end));
    Issue issue = assertInstanceOf(Refusal.Invalid.class, refused.refusal()).issues().getFirst();
    assertEquals("/at", issue.pointer());
    assertEquals("issue.past-delegation", issue.key());
    assertEquals(List.of("21.11.2026"), issue.arguments());
    schedule(draft, ScheduledAct.PUBLISH, end.minusSeconds(60));
    assertEquals(1, portal.schedules.waiting(draft.id()).size());
  }

  @Test
  void whoIsLateByAMomentSchedulesNothing() {
    Publication draft = draft("Көпір ашылады");
    delegating.takeBack(given.id(), head());
    Refused refused =
        assertThrows(Refused.class, () -> schedule(draft, ScheduledAct.PUBLISH, tomorrow));
    assertInstanceOf(Refusal.NotAllowed.class, refused.refusal());
    assertTrue(portal.schedules.waiting(draft.id()).isEmpty());
  }

  @Test
  void anUndoneWithdrawalDoesNotBringItBack() {
    Publication draft = draft("Көпір ашылды");
    Publication live =
        portal.publishing.publish(
            new PublishEdition(draft.id(), draft.version(), new Change.First(), Optional.empty()),
            TestPortal.OFFICER);
    schedule(live, ScheduledAct.EXPIRE, tomorrow);
    Publication gone = portal.withdraw(live);
    delegating.takeBack(given.id(), head());
    new UndoingWithdrawals(portal.database, portal.journal, portal.time)
        .undo(new UndoWithdrawal(gone.id(), gone.version()), TestPortal.OFFICER);
    assertEquals(List.of(), portal.schedules.waiting(live.id()));
    portal.clock.advance(Duration.ofDays(2));
    assertEquals(0, portal.dueActs.run());
    assertEquals(1, portal.publications.count(LiveFilter.ALL));
  }
}
