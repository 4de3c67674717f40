package org.unifiedportal.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.Meeting;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.account.Secret;
import org.unifiedportal.core.account.TestPeople;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.Role;
import org.unifiedportal.core.check.CheckLinks.Standing;
import org.unifiedportal.core.journal.ChainCheck;
import org.unifiedportal.core.journal.JournalEntry;
import org.unifiedportal.core.publication.CancelSchedule;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.core.publication.DiscardDraft;
import org.unifiedportal.core.publication.EditionNumber;
import org.unifiedportal.core.publication.Fingerprint;
import org.unifiedportal.core.publication.LivePublication;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationId;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.publication.ReplaceDraft;
import org.unifiedportal.core.publication.ScheduleEdition;
import org.unifiedportal.core.publication.ScheduledAct;
import org.unifiedportal.core.publication.StartDraft;
import org.unifiedportal.core.publication.WorkFilter;
import org.unifiedportal.core.publication.WorkLine;
import org.unifiedportal.core.publication.WorkStore;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;

/** What a thrown-away draft leaves behind, on each database. */
abstract class DiscardContract {
  private static final String PAPER = "d/00000000-0000-4000-8000-000000000001";
  private TestPortal portal;
  private Checking checking;
  private CheckStore checks;
  private WorkStore work;
  private Account officer;
  private Account checker;
  private AgencyId agency;

  abstract DataSource database();

  @BeforeEach
  void open() {
    portal = new TestPortal(database());
    checking = new Checking(portal.database, portal.journal, portal.time);
    checks = CheckStore.in(portal.database);
    work = WorkStore.in(portal.database);
    TestPeople people = new TestPeople(portal);
    agency = portal.found("sarybulak").id();
    Account first = people.administrator();
    officer = people.person("aigul", first, agency, Role.OFFICER);
    checker = people.person("saule", first, agency, Role.CHECKER);
  }

  @AfterEach
  void close() {
    portal.close();
  }

  private static Content text(String title) {
    return TestPortal.content(PublicationKind.NEWS, title, "Су: /" + PAPER + "/kk");
  }

  private Publication begun() {
    return portal.draft(agency, PublicationKind.NEWS, text("Қате басталған"));
  }

  private Publication live() {
    return portal.publish(agency, PublicationKind.NEWS, "Су беріледі", "Вода будет");
  }

  private Publication redrafted(Publication live) {
    return portal.drafting.replace(
        new ReplaceDraft(live.id(), live.version(), text("Басқа мәтін")), officer.actor());
  }

  private Optional<Publication> discard(Publication one) {
    return portal.discarding.discard(new DiscardDraft(one.id(), one.version()), officer.actor());
  }

  private String refusal(Publication one) {
    return assertThrows(Refused.class, () -> discard(one)).refusal().key();
  }

  private List<PublicationId> drafts() {
    return ids(work.drafts(WorkFilter.of(Set.of(agency)), 10));
  }

  private List<PublicationId> mentioning() {
    return ids(work.mentioning(Set.of(PAPER), Set.of(agency), 10));
  }

  private static List<PublicationId> ids(List<WorkLine> lines) {
    return lines.stream().map(line -> line.publication().id()).toList();
  }

  private List<String> journal(String type) {
    return portal.journal.after(0, 1000).stream()
        .filter(entry -> entry.type().equals(type))
        .map(JournalEntry::payload)
        .toList();
  }

  private Check asked(Publication text, Checker who) {
    return checking.ask(new AskForCheck(text.id(), text.version(), who), officer).check();
  }

  private Checker colleague() {
    return new Checker.Colleague(checker.id(), checker.name());
  }

  @Test
  void whatIsLiveStaysAsReadersSeeItAndIsTheNewestTextAgain() {
    Publication live = live();
    LivePublication seen = portal.publications.findLive(live.id()).orElseThrow();
    Publication redrafted = redrafted(live);
    assertEquals(List.of(live.id()), drafts());
    assertEquals(List.of(live.id()), mentioning());
    portal.clock.advance(Duration.ofHours(1));

    Publication left = discard(redrafted).orElseThrow();

    assertEquals(redrafted.version() + 1, left.version());
    assertEquals(live.latest(), left.latest());
    assertEquals(live.standing(), left.standing());
    assertEquals(Optional.of(left), portal.publications.find(live.id()));
    assertEquals(seen.content(), portal.publications.findLive(live.id()).orElseThrow().content());
    assertEquals(1, portal.publications.editions(live.id()).size());
    assertEquals(List.of(), drafts());
    assertEquals(List.of(), mentioning());
    assertEquals("refusal.nothing-to-discard", refusal(left));
    assertEquals(new EditionNumber(2), redrafted(left).latest());
  }

  @Test
  void ofWhatWasNeverPublishedNothingIsLeftButItsTitleAndFingerprintInTheJournal() {
    Publication draft = begun();

    assertEquals(Optional.empty(), discard(draft));

    assertEquals(Optional.empty(), portal.publications.find(draft.id()));
    assertEquals(List.of(), portal.publications.editions(draft.id()));
    assertEquals(List.of(), portal.publications.listOwn(agency, Optional.empty(), 10));
    assertEquals(List.of(), work.own(WorkFilter.of(Set.of(agency)), 10));
    assertEquals(List.of(), drafts());
    assertEquals(List.of(), mentioning());
    String kept = journal("DraftDiscarded").getFirst();
    assertTrue(kept.contains("Қате басталған"), kept);
    assertTrue(kept.contains(Fingerprint.of(text("Қате басталған"))), kept);
    assertInstanceOf(ChainCheck.Whole.class, portal.journal.check());
    Refused again = assertThrows(Refused.class, () -> discard(draft));
    assertInstanceOf(Refusal.NotFound.class, again.refusal());
  }

  @Test
  void whatIsLoadedAgainAfterwardsIsANewDraft() {
    StartDraft loaded =
        new StartDraft(
            agency, PublicationKind.NEWS, text("Ескі сайттан"), Optional.empty(), "old/1");
    Publication first = portal.drafting.start(loaded, officer.actor());
    assertThrows(Refused.class, () -> portal.drafting.start(loaded, officer.actor()));
    discard(first);

    Publication second = portal.drafting.start(loaded, officer.actor());

    assertNotEquals(first.id(), second.id());
    assertEquals(Optional.of(second), portal.publications.findByOrigin(agency, "old/1"));
    assertEquals(List.of(second.id()), drafts());
  }

  @Test
  void whateverWasKeptOfADraftGoesWithIt() {
    AgencyId office = portal.found("karatal").id();
    Publication draft =
        portal.drafting.startFor(
            office,
            new StartDraft(agency, PublicationKind.NEWS, text("Қате"), Optional.empty(), ""),
            officer.actor());
    checking.sign(asked(draft, colleague()), "Дұрыс");
    schedule(draft, ScheduledAct.PUBLISH, 1);
    schedule(draft, ScheduledAct.EXPIRE, 2);
    assertEquals("refusal.discard-scheduled", refusal(draft));
    portal.scheduling.cancel(
        new CancelSchedule(draft.id(), draft.version(), ScheduledAct.PUBLISH), officer.actor());

    assertEquals(Optional.empty(), discard(draft));

    assertEquals(List.of(), portal.schedules.planned(draft.id(), 9));
    assertEquals(Optional.empty(), portal.publications.findOffice(draft.id()));
    assertEquals(List.of(), work.run(Set.of(office), 9));
    assertEquals(List.of(), checks.of(draft.id(), 9));
    portal.clock.advance(Duration.ofDays(3));
    assertEquals(0, portal.dueActs.run());
  }

  private void schedule(Publication draft, ScheduledAct act, int days) {
    portal.scheduling.schedule(
        new ScheduleEdition(
            draft.id(), draft.version(), act, portal.time.now().plus(Duration.ofDays(days))),
        officer.actor());
  }

  @Test
  void anExpiryOfWhatIsLiveStaysSet() {
    Publication live = live();
    schedule(live, ScheduledAct.EXPIRE, 2);
    Publication left = discard(redrafted(live)).orElseThrow();
    assertEquals(1, portal.schedules.waiting(left.id()).size());
  }

  @Test
  void aStaleCommandAndWhatIsWithdrawnAreRefused() {
    Publication live = live();
    Publication redrafted = redrafted(live);
    assertEquals(
        new Refusal.Stale(live.version(), redrafted.version()),
        assertThrows(Refused.class, () -> discard(live)).refusal());
    assertEquals("refusal.withdrawn", refusal(portal.withdraw(redrafted)));
    assertEquals(List.of(), journal("DraftDiscarded"));
  }

  @Test
  void checksEndWithTheDraftTheyWereAskedFor() {
    Publication redrafted = redrafted(live());
    Check returned = asked(redrafted, colleague());
    checking.remark(returned, "/texts/kk/title", "Сөзі қате");
    checking.giveBack(returned, "Қайта жазыңыз");
    Check open = asked(redrafted, colleague());
    Asked guest =
        checking.ask(
            new AskForCheck(redrafted.id(), redrafted.version(), new Checker.Guest("Ерлан")),
            officer);
    Secret link = guest.link().orElseThrow();
    Secret browser = Secret.random();
    CheckLinks links = new CheckLinks(portal.database, portal.journal, portal.time);
    Check read = links.open(link, guest.code(), browser);

    Publication left = discard(redrafted).orElseThrow();

    assertEquals(List.of(), checks.waitingFor(checker.id(), 9));
    assertEquals(List.of(), checks.of(left.id(), 9));
    assertEquals(List.of(), checks.remarks(returned.id()));
    assertInstanceOf(Standing.Over.class, links.standing(link, browser));
    Refused late = assertThrows(Refused.class, () -> checking.sign(read, ""));
    assertInstanceOf(Refusal.NotFound.class, late.refusal());
    List<String> dropped = journal("CheckDropped");
    assertEquals(2, dropped.size());
    for (UUID id : List.of(open.id().value(), read.id().value())) {
      assertTrue(dropped.stream().anyMatch(one -> one.contains(id.toString())), dropped.toString());
    }
    redrafted(left);
    assertEquals(
        List.of(), checks.answered(officer.name(), portal.time.now().minusSeconds(9999), 5));
  }

  @Test
  void whoAnswersWhileTheDraftIsThrownAwayFindsNothingToAnswer() throws InterruptedException {
    Publication draft = begun();
    Check asked = asked(draft, colleague());
    Optional<Throwable> answer =
        Meeting.of(portal.database, () -> discard(draft), () -> checking.sign(asked, "Дұрыс"));
    assertInstanceOf(Refusal.NotFound.class, ((Refused) answer.orElseThrow()).refusal());
    assertEquals(List.of(), journal("CheckSigned"));
  }

  @Test
  void whoSavesWhileTheDraftIsThrownAwayIsToldAndBringsNothingBack() throws InterruptedException {
    Publication draft = begun();
    ReplaceDraft command = new ReplaceDraft(draft.id(), draft.version(), text("Жаңа"));
    Optional<Throwable> saved =
        Meeting.of(
            portal.database,
            () -> discard(draft),
            () -> portal.drafting.replace(command, officer.actor()));
    assertInstanceOf(Refusal.NotFound.class, ((Refused) saved.orElseThrow()).refusal());
    assertEquals(Optional.empty(), portal.publications.find(draft.id()));
  }
}
