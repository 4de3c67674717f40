package org.unifiedportal.core.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.refusal.Refused;

/** What every database must keep of what the portal is to do by itself. */
abstract class ScheduleStoryContract {
  private TestPortal portal;
  private AgencyId agency;

  /** A new empty database. */
  abstract DataSource database();

  @BeforeEach
  void open() {
    portal = new TestPortal(database());
    agency = portal.found("sarybulak").id();
  }

  @AfterEach
  void close() {
    portal.close();
  }

  @Test
  void whatIsScheduledGoesLiveAtItsMinuteAndExpiresByItself() {
    Publication draft =
        portal.draft(
            agency,
            PublicationKind.ANNOUNCEMENT,
            TestPortal.content(PublicationKind.ANNOUNCEMENT, "Су болмайды", "Не будет воды"));
    Instant six = portal.time.now().plus(Duration.ofHours(18));
    portal.scheduling.schedule(
        new ScheduleEdition(draft.id(), 1, ScheduledAct.PUBLISH, six), TestPortal.OFFICER);
    portal.scheduling.schedule(
        new ScheduleEdition(draft.id(), 1, ScheduledAct.EXPIRE, six.plus(Duration.ofHours(12))),
        TestPortal.OFFICER);

    assertEquals(0, portal.dueActs.run());
    portal.clock.advance(Duration.ofHours(18));
    assertEquals(1, portal.dueActs.run());
    assertTrue(portal.publications.findLive(draft.id()).isPresent());
    portal.clock.advance(Duration.ofHours(12));
    assertEquals(1, portal.dueActs.run());

    assertInstanceOf(
        Standing.Withdrawn.class, portal.publications.find(draft.id()).orElseThrow().standing());
    assertEquals(0, portal.dueActs.run());
  }

  @Test
  void whatIsCalledOffDoesNotHappen() {
    Publication draft = scheduled(Duration.ofHours(1));

    portal.scheduling.cancel(
        new CancelSchedule(draft.id(), draft.version(), ScheduledAct.PUBLISH), TestPortal.OFFICER);
    portal.clock.advance(Duration.ofHours(2));

    assertEquals(0, portal.dueActs.run());
    assertEquals(
        List.of(ScheduleState.CANCELLED),
        portal.schedules.planned(draft.id(), 10).stream().map(Planned::state).toList());
    assertThrows(
        Refused.class,
        () ->
            portal.scheduling.cancel(
                new CancelSchedule(draft.id(), draft.version(), ScheduledAct.PUBLISH),
                TestPortal.OFFICER));
  }

  @Test
  void callingOffThePublishingCallsOffTheExpiryToo() {
    Publication draft = scheduled(Duration.ofHours(1));
    portal.scheduling.schedule(
        new ScheduleEdition(
            draft.id(),
            draft.version(),
            ScheduledAct.EXPIRE,
            portal.time.now().plus(Duration.ofHours(3))),
        TestPortal.OFFICER);

    portal.scheduling.cancel(
        new CancelSchedule(draft.id(), draft.version(), ScheduledAct.PUBLISH), TestPortal.OFFICER);

    assertEquals(List.of(), portal.schedules.waiting(draft.id()));
  }

  @Test
  void whatWaitsToBePublishedStaysAsItsPublisherSawIt() {
    Publication draft = scheduled(Duration.ofHours(1));
    ReplaceDraft other =
        new ReplaceDraft(
            draft.id(),
            draft.version(),
            TestPortal.content(PublicationKind.PROBLEM, "Басқа мәтін", "Другой текст"));

    Refused refused =
        assertThrows(Refused.class, () -> portal.drafting.replace(other, TestPortal.OFFICER));

    assertEquals("refusal.scheduled", refused.refusal().key());
    portal.scheduling.cancel(
        new CancelSchedule(draft.id(), draft.version(), ScheduledAct.PUBLISH), TestPortal.OFFICER);
    portal.drafting.replace(other, TestPortal.OFFICER);
  }

  @Test
  void anActThatIsRefusedAtItsMomentIsToldWithTheReason() {
    Content unready =
        new Content(
            TestPortal.content(PublicationKind.PROBLEM, "Су жоқ", "Нет воды").texts(),
            new Fields(Map.of()),
            Set.of(),
            false);
    Publication draft = portal.draft(agency, PublicationKind.PROBLEM, unready);
    Schedule schedule =
        new Schedule(UUID.randomUUID(), draft.id(), ScheduledAct.PUBLISH, portal.time.now());
    portal.schedules.add(schedule);

    assertEquals(1, portal.dueActs.run());

    Planned planned = portal.schedules.planned(draft.id(), 10).getFirst();
    assertEquals(ScheduleState.FAILED, planned.state());
    assertFalse(planned.failure().isBlank());
    assertFalse(portal.schedules.failed(schedule, portal.time.now(), "again"));
    assertEquals(
        1,
        portal.journal.after(0, 100).stream()
            .filter(entry -> entry.type().equals("ActFailed"))
            .count());
  }

  private Publication scheduled(Duration ahead) {
    Publication draft =
        portal.draft(
            agency,
            PublicationKind.PROBLEM,
            TestPortal.content(PublicationKind.PROBLEM, "Су жоқ", "Нет воды"));
    portal.scheduling.schedule(
        new ScheduleEdition(
            draft.id(), draft.version(), ScheduledAct.PUBLISH, portal.time.now().plus(ahead)),
        TestPortal.OFFICER);
    return draft;
  }

  @Test
  void publishingByHandCallsOffTheScheduledOne() {
    Content content = TestPortal.content(PublicationKind.NEWS, "Бірінші", "Первая");
    Publication draft = portal.draft(agency, PublicationKind.NEWS, content);
    portal.scheduling.schedule(
        new ScheduleEdition(
            draft.id(), 1, ScheduledAct.PUBLISH, portal.time.now().plus(Duration.ofHours(1))),
        TestPortal.OFFICER);

    Publication live =
        portal.publishing.publish(
            new PublishEdition(draft.id(), 1, new Change.First(), Optional.empty()),
            TestPortal.OFFICER);
    portal.drafting.replace(
        new ReplaceDraft(live.id(), live.version(), content), TestPortal.OFFICER);
    portal.clock.advance(Duration.ofHours(2));

    assertEquals(0, portal.dueActs.run());
    assertEquals(
        1, portal.publications.findLive(live.id()).orElseThrow().edition().number().value());
  }
}
