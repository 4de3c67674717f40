package org.unifiedportal.core.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.journal.Actor;
import org.unifiedportal.core.text.Language;

/** What every database must answer to an officer's first screen. */
abstract class WorkContract {
  private static final Actor COLLEAGUE = new Actor("Бауыржан Әбілов");
  private TestPortal portal;
  private WorkStore work;
  private AgencyId agency;
  private WorkFilter all;

  /** A new empty database. */
  abstract DataSource database();

  @BeforeEach
  void open() {
    portal = new TestPortal(database());
    work = WorkStore.in(portal.database);
    agency = portal.found("sarybulak").id();
    all = WorkFilter.of(Set.of(agency));
  }

  @AfterEach
  void close() {
    portal.close();
  }

  private Publication draft(String title, Actor author) {
    portal.clock.advance(Duration.ofSeconds(1));
    Content content = TestPortal.content(PublicationKind.NEWS, title, title + " (ru)");
    return portal.drafting.start(
        new StartDraft(agency, PublicationKind.NEWS, content, Optional.empty(), ""), author);
  }

  private static List<String> titles(List<WorkLine> lines) {
    return lines.stream().map(line -> line.headlines().get(Language.KK).title()).toList();
  }

  @Test
  void myDraftsAreThoseISavedLastAndNewestFirst() {
    Publication first = draft("Бірінші", TestPortal.OFFICER);
    draft("Екінші", COLLEAGUE);
    draft("Үшінші", TestPortal.OFFICER);
    String me = TestPortal.OFFICER.name();
    assertEquals(List.of("Үшінші", "Бірінші"), titles(work.drafts(all.by(me), 10)));

    portal.clock.advance(Duration.ofSeconds(1));
    Content content = TestPortal.content(PublicationKind.NEWS, "Бірінші, жаңа", "Первое");
    portal.drafting.replace(new ReplaceDraft(first.id(), 1, content), COLLEAGUE);

    assertEquals(List.of("Үшінші"), titles(work.drafts(all.by(me), 10)));
    assertEquals(List.of("Бірінші, жаңа", "Үшінші", "Екінші"), titles(work.drafts(all, 10)));
    assertEquals(List.of(), work.drafts(WorkFilter.of(Set.of(AgencyId.random())), 10));
    assertEquals(List.of(), work.drafts(WorkFilter.of(Set.of()), 10));
  }

  @Test
  void whatIsPublishedOrWithdrawnIsNoDraftAndACorrectionBegunIsOne() {
    Publication live =
        portal.publish(agency, PublicationKind.NEWS, "Су құбыры жарылды", "Прорвало трубу");
    assertEquals(List.of(), work.drafts(all, 10));
    Content content = TestPortal.content(PublicationKind.NEWS, "Су берілді", "Воду дали");
    Publication begun =
        portal.drafting.replace(
            new ReplaceDraft(live.id(), live.version(), content), TestPortal.OFFICER);
    WorkLine line = work.drafts(all, 10).getFirst();
    assertTrue(line.publication().isLive() && line.hasDraft());
    portal.withdraw(begun);
    assertEquals(List.of(), work.drafts(all, 10));
    assertFalse(work.own(all, 10).getFirst().hasDraft());
  }

  @Test
  void whatIsSetToBePublishedIsNobodysDraftUntilItIsTakenBack() {
    Publication set = draft("Ертең шығады", TestPortal.OFFICER);
    portal.scheduling.schedule(
        new ScheduleEdition(
            set.id(), 1, ScheduledAct.PUBLISH, portal.time.now().plus(Duration.ofHours(1))),
        TestPortal.OFFICER);
    assertEquals(List.of(), work.drafts(all, 10));
    assertEquals(1, work.own(all, 10).size());
    portal.scheduling.cancel(
        new CancelSchedule(set.id(), 1, ScheduledAct.PUBLISH), TestPortal.OFFICER);
    assertEquals(List.of("Ертең шығады"), titles(work.drafts(all, 10)));
  }

  @Test
  void pagesFollowEachOtherWithoutAGapOrARepeat() {
    List<String> titles = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      draft("Жоба " + i, TestPortal.OFFICER);
      titles.addFirst("Жоба " + i);
    }
    List<WorkLine> first = work.drafts(all, 4);
    List<WorkLine> second = work.drafts(all.behind(first.getLast().place()), 4);
    List<String> read = new ArrayList<>(titles(first));
    read.addAll(titles(second));
    assertEquals(titles, read);
    List<WorkLine> own = work.own(all, 3);
    assertEquals(titles.subList(3, 7), titles(work.own(all.behind(own.getLast().place()), 10)));
    assertEquals(List.of(), work.own(all.of(PublicationKind.DOCUMENT), 10));
    assertEquals(7, work.own(all.of(PublicationKind.NEWS), 10).size());
  }

  @Test
  void whatWaitsAndWhatFailedIsToldWithItsPublication() {
    Publication later = draft("Ертең", TestPortal.OFFICER);
    Instant tomorrow = portal.time.now().plus(Duration.ofDays(1));
    portal.scheduling.schedule(
        new ScheduleEdition(later.id(), 1, ScheduledAct.PUBLISH, tomorrow), TestPortal.OFFICER);
    Set<AgencyId> own = Set.of(agency);

    WorkAct waiting = work.waiting(own, tomorrow.plusSeconds(1), 10).getFirst();
    assertEquals(later.id(), waiting.line().publication().id());
    assertEquals(tomorrow, waiting.dueAt());
    assertEquals(List.of(), work.waiting(own, tomorrow, 10));
    assertEquals(List.of(), work.waiting(Set.of(AgencyId.random()), tomorrow.plusSeconds(1), 10));

    Publication unready =
        portal.draft(
            agency,
            PublicationKind.NEWS,
            empty(TestPortal.content(PublicationKind.NEWS, "Ертең", "Завтра")));
    portal.schedules.add(
        new Schedule(UUID.randomUUID(), unready.id(), ScheduledAct.PUBLISH, tomorrow));
    portal.clock.advance(Duration.ofDays(1));
    portal.dueActs.run();

    WorkAct failed = work.failed(own, tomorrow.minusSeconds(1), 10).getFirst();
    assertEquals("refusal.invalid", failed.why());
    assertEquals(List.of(), work.waiting(own, tomorrow.plusSeconds(9), 10));
  }

  private static Content empty(Content content) {
    EditionText bare = new EditionText("Ертең", "", List.of());
    return new Content(java.util.Map.of(Language.KK, bare), content.fields(), Set.of(), false);
  }
}
