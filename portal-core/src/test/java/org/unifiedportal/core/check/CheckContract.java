package org.unifiedportal.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
import org.unifiedportal.core.journal.JournalEntry;
import org.unifiedportal.core.publication.Change;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.publication.PublishEdition;
import org.unifiedportal.core.publication.ReplaceDraft;
import org.unifiedportal.core.publication.ScheduleEdition;
import org.unifiedportal.core.publication.ScheduledAct;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;

/** A check from the question to the sign-off, on each database. */
abstract class CheckContract {
  private TestPortal portal;
  private Checking checking;
  private CheckLinks links;
  private CheckStore checks;
  private Account officer;
  private Account checker;
  private Account administrator;
  private AgencyId agency;
  private Publication draft;

  abstract DataSource database();

  @BeforeEach
  void open() {
    portal = new TestPortal(database());
    checking = new Checking(portal.database, portal.journal, portal.time);
    links = new CheckLinks(portal.database, portal.journal, portal.time);
    checks = CheckStore.in(portal.database);
    TestPeople people = new TestPeople(portal);
    agency = portal.found("sarybulak").id();
    Account first = people.administrator();
    officer = people.person("aigul", first, agency, Role.OFFICER);
    checker = people.person("saule", first, agency, Role.CHECKER);
    administrator = people.person("marat", first, agency, Role.AGENCY_ADMINISTRATOR);
    draft = portal.draft(agency, PublicationKind.NEWS, text("Су 18:00-де беріледі"));
  }

  @AfterEach
  void close() {
    portal.close();
  }

  private static org.unifiedportal.core.publication.Content text(String title) {
    return TestPortal.content(PublicationKind.NEWS, title, "Вода");
  }

  private Asked askGuest() {
    return checking.ask(
        new AskForCheck(draft.id(), draft.version(), new Checker.Guest(" Ерлан, су арнасы ")),
        officer);
  }

  private Publication publish(Publication one) {
    return portal.publishing.publish(
        new PublishEdition(one.id(), one.version(), new Change.First(), Optional.empty()),
        TestPortal.OFFICER);
  }

  private List<String> journal(String type) {
    return portal.journal.after(0, 1000).stream()
        .filter(entry -> entry.type().equals(type))
        .map(JournalEntry::payload)
        .toList();
  }

  private static String key(Refused refused) {
    return refused.refusal().key();
  }

  @Test
  void aGuestOpensTheLinkOnceWithTheCodeRemarksAndSignsOff() {
    Asked asked = askGuest();
    Secret link = asked.link().orElseThrow();
    Secret browser = Secret.random();
    assertInstanceOf(Standing.Closed.class, links.standing(link, browser));
    String wrong = asked.code().equals("000000") ? "000001" : "000000";
    assertThrows(Refused.class, () -> links.open(link, wrong, browser));

    Check check = links.open(link, asked.code(), browser);

    assertInstanceOf(Standing.Open.class, links.standing(link, browser));
    checking.remark(check, "/texts/kk/body/0", "21 емес, 12 шақырым");
    assertEquals("Ерлан, су арнасы", checks.remarks(check.id()).getFirst().by());
    assertEquals(CheckState.SIGNED, checking.sign(check, "").state());
    assertEquals(
        "refusal.check-over", key(assertThrows(Refused.class, () -> checking.sign(check, ""))));
    assertTrue(journal("CheckSigned").getFirst().contains(check.fingerprint()));
  }

  private List<CheckState> answered(String asker) {
    Instant since = portal.time.now().minus(Duration.ofDays(30));
    return checks.answered(asker, since, 5).stream().map(Check::state).toList();
  }

  @Test
  void whoAskedLearnsTheNewestAnswerUntilTheTextIsOut() {
    assertEquals(List.of(), answered(officer.name()));
    checking.giveBack(askColleague(), "Нөмірді тексеріңіз");
    assertEquals(List.of(CheckState.RETURNED), answered(officer.name()));
    assertEquals(List.of(), answered(administrator.name()));

    portal.clock.advance(Duration.ofHours(1));
    Check again = askColleague();
    assertEquals(List.of(), answered(officer.name()), "asked anew, not answered yet");
    checking.sign(again, "");
    assertEquals(List.of(CheckState.SIGNED), answered(officer.name()));

    portal.clock.advance(Duration.ofDays(31));
    assertEquals(List.of(), answered(officer.name()), "long ago");
    portal.clock.advance(Duration.ofDays(-30));
    publish(draft);
    assertEquals(List.of(), answered(officer.name()), "published");
  }

  private Check askColleague() {
    Checker colleague = new Checker.Colleague(checker.id(), checker.name());
    return checking.ask(new AskForCheck(draft.id(), draft.version(), colleague), officer).check();
  }

  @Test
  void aLinkThatIsReusedForgedOrOldIsRefusedAndStandsInTheJournal() {
    Asked asked = askGuest();
    Secret link = asked.link().orElseThrow();
    Secret browser = Secret.random();
    links.open(link, asked.code(), browser);
    assertInstanceOf(Standing.Over.class, links.standing(link, Secret.random()));
    assertThrows(Refused.class, () -> links.open(link, asked.code(), Secret.random()));
    assertInstanceOf(Standing.Over.class, links.standing(Secret.random(), browser));
    portal.clock.advance(Duration.ofDays(3));
    assertInstanceOf(Standing.Over.class, links.standing(link, browser));
    String refused = String.join(" ", journal("CheckLinkRefused"));
    for (String why : List.of("reused", "forged", "expired")) {
      assertTrue(refused.contains(why), refused);
    }
  }

  @Test
  void aCodeIsTriedFiveTimes() {
    Asked asked = askGuest();
    Secret link = asked.link().orElseThrow();
    for (int i = 0; i < 5; i++) {
      assertThrows(Refused.class, () -> links.open(link, "abc", Secret.random()));
    }
    assertEquals(
        "refusal.log-in-paused",
        key(assertThrows(Refused.class, () -> links.open(link, asked.code(), Secret.random()))));
  }

  @Test
  void anAgencyThatAsksForItPublishesOnlyTheVeryTextThatWasSignedOff() {
    checking.requireSignOff(agency, true, administrator);
    assertEquals("refusal.not-signed-off", key(assertThrows(Refused.class, () -> publish(draft))));
    Instant later = portal.time.now().plusSeconds(60);
    assertEquals(
        "refusal.not-signed-off",
        key(
            assertThrows(
                Refused.class,
                () ->
                    portal.scheduling.schedule(
                        new ScheduleEdition(
                            draft.id(), draft.version(), ScheduledAct.PUBLISH, later),
                        TestPortal.OFFICER))));
    Check check =
        checking
            .ask(
                new AskForCheck(
                    draft.id(),
                    draft.version(),
                    new Checker.Colleague(checker.id(), checker.name())),
                officer)
            .check();
    assertEquals(
        List.of(check.id()), checks.waitingFor(checker.id(), 9).stream().map(Check::id).toList());
    checking.sign(check, "Дұрыс");
    Publication changed =
        portal.drafting.replace(
            new ReplaceDraft(draft.id(), draft.version(), text("Су 20:00-де беріледі")),
            officer.actor());
    assertThrows(Refused.class, () -> publish(changed));
    Publication back =
        portal.drafting.replace(
            new ReplaceDraft(draft.id(), changed.version(), text("Су 18:00-де беріледі")),
            officer.actor());
    assertTrue(publish(back).isLive());
    assertThrows(Refused.class, () -> checking.requireSignOff(agency, false, officer));
    assertEquals(1, journal("SignOffDecided").size());
  }

  @Test
  void nobodyChecksTheirOwnTextAndWhoMayNotCheckIsNotAsked() {
    for (Account unfit : List.of(officer, administrator)) {
      Refused refused =
          assertThrows(
              Refused.class,
              () ->
                  checking.ask(
                      new AskForCheck(
                          draft.id(),
                          draft.version(),
                          new Checker.Colleague(unfit.id(), unfit.name())),
                      officer));
      assertInstanceOf(Refusal.Invalid.class, refused.refusal());
    }
    assertThrows(
        Refused.class,
        () ->
            checking.ask(
                new AskForCheck(draft.id(), draft.version(), new Checker.Guest(" ")), officer));
  }

  @Test
  void aTextThatWasChangedIsNotSignedOffAndOneIsGivenBackWithWords() {
    Check check = askGuest().check();
    assertThrows(Refused.class, () -> checking.giveBack(check, " "));
    portal.drafting.replace(
        new ReplaceDraft(draft.id(), draft.version(), text("Басқа")), officer.actor());
    assertEquals(
        "refusal.checked-text-changed",
        key(assertThrows(Refused.class, () -> checking.sign(check, ""))));
    assertThrows(Refused.class, () -> checking.remark(check, "/etc", "сөз"));
    assertEquals(CheckState.RETURNED, checking.giveBack(check, "Мерзімі қате").state());
    assertEquals("Мерзімі қате", checks.of(draft.id(), 5).getFirst().words());
  }

  private Check asked(Publication text) {
    Checker.Colleague colleague = new Checker.Colleague(checker.id(), checker.name());
    return checking.ask(new AskForCheck(text.id(), text.version(), colleague), officer).check();
  }

  @Test
  void whoAnswersWhileTheTextIsBeingPublishedFindsTheCheckOver() throws InterruptedException {
    List<Consumer<Check>> words =
        List.of(one -> checking.sign(one, "Дұрыс"), one -> checking.giveBack(one, "Қате"));
    for (Consumer<Check> word : words) {
      Publication text =
          portal.draft(agency, PublicationKind.NEWS, text("Хабар " + portal.journal.head()));
      Check asked = asked(text);
      Optional<Throwable> answer =
          Meeting.of(portal.database, () -> publish(text), () -> word.accept(asked));
      assertEquals("refusal.check-over", key((Refused) answer.orElseThrow()));
      assertEquals(CheckState.OVERTAKEN, checks.find(asked.id()).orElseThrow().state());
    }
    assertEquals(2, journal("CheckOvertaken").size());
    assertEquals(List.of(), journal("CheckSigned"));
    assertEquals(List.of(), journal("CheckReturned"));
  }

  @Test
  void aCheckThatIsAnsweredWhileTheTextIsBeingPublishedIsNotOvertaken()
      throws InterruptedException {
    Check asked = asked(draft);
    assertEquals(
        Optional.empty(),
        Meeting.of(portal.database, () -> checking.giveBack(asked, "Қате"), () -> publish(draft)));
    assertEquals(CheckState.RETURNED, checks.find(asked.id()).orElseThrow().state());
    assertEquals(1, journal("CheckReturned").size());
    assertEquals(List.of(), journal("CheckOvertaken"));
  }

  @Test
  void aTextThatIsPublishedBeforeItsCheckEndedLeavesNobodyWaiting() {
    Check colleague =
        checking
            .ask(
                new AskForCheck(
                    draft.id(),
                    draft.version(),
                    new Checker.Colleague(checker.id(), checker.name())),
                officer)
            .check();
    Check guest = askGuest().check();
    checking.giveBack(guest, "Мерзімі қате");
    Instant later = portal.time.now().plusSeconds(60);
    portal.scheduling.schedule(
        new ScheduleEdition(draft.id(), draft.version(), ScheduledAct.PUBLISH, later),
        TestPortal.OFFICER);
    assertEquals(1, checks.waitingFor(checker.id(), 9).size());

    portal.clock.advance(Duration.ofMinutes(2));
    portal.dueActs.run();

    assertEquals(CheckState.OVERTAKEN, checks.find(colleague.id()).orElseThrow().state());
    assertEquals(CheckState.RETURNED, checks.find(guest.id()).orElseThrow().state());
    assertEquals(List.of(), checks.waitingFor(checker.id(), 9));
    assertEquals(
        "refusal.check-over",
        key(assertThrows(Refused.class, () -> checking.sign(colleague, "Дұрыс"))));
    assertEquals(1, journal("CheckOvertaken").size());
    assertTrue(journal("CheckOvertaken").getFirst().contains(colleague.id().toString()));
  }
}
