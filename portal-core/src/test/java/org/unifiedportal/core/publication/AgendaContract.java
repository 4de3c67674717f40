package org.unifiedportal.core.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;

/** What every database must answer to what is owed and what is to come. */
abstract class AgendaContract {
  private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 19);
  private TestPortal portal;
  private AgendaStore agenda;
  private AgencyId agency;
  private Set<AgencyId> own;

  /** A new empty database. */
  abstract DataSource database();

  @BeforeEach
  void open() {
    portal = new TestPortal(database());
    agenda = AgendaStore.in(portal.database);
    agency = portal.found("sarybulak").id();
    own = Set.of(agency);
  }

  @AfterEach
  void close() {
    portal.close();
  }

  private static Content both(String kk, String ru) {
    return TestPortal.content(PublicationKind.NEWS, kk, ru);
  }

  private static Content only(Language language, String title) {
    Content both = both(title, title);
    return new Content(
        Map.of(language, both.texts().get(language)), both.fields(), Set.of(), false);
  }

  private Publication publish(Content content) {
    portal.clock.advance(Duration.ofSeconds(1));
    return portal.publish(agency, PublicationKind.NEWS, content);
  }

  private Publication correct(Publication live, Content content, Change change) {
    portal.clock.advance(Duration.ofSeconds(1));
    return portal.correcting.correct(
        new CorrectEdition(live.id(), live.version(), content, change), TestPortal.OFFICER);
  }

  private static Change major() {
    return new Change.Major(LocalText.of("Уақыты өзгерді.", "Изменилось время."));
  }

  private List<String> owed() {
    return agenda.lagging(own, Optional.empty(), 20).stream().map(AgendaContract::words).toList();
  }

  private static String words(LaggingText text) {
    String title = text.line().headlines().values().iterator().next().title();
    return title
        + (text.gap().isMissing() ? " without " : " behind in ")
        + text.gap().language().tag();
  }

  @Test
  void aTextThatIsMissingIsOwedFromThePublicationOnAndTheOldestStandsFirst() {
    publish(both("Екі тілде", "На двух"));
    Instant first = portal.time.now().plusSeconds(1);
    Publication kazakh = publish(only(Language.KK, "Тек қазақша"));
    publish(only(Language.RU, "Только по-русски"));

    assertEquals(List.of("Тек қазақша without ru", "Только по-русски without kk"), owed());
    assertEquals(first, agenda.lagging(own, Optional.empty(), 1).getFirst().gap().since());

    Publication corrected = correct(kazakh, only(Language.KK, "Түзетілді"), new Change.Minor());
    assertEquals(first, agenda.gaps(corrected.id()).getFirst().since());
    correct(corrected, both("Түзетілді", "Исправлено"), new Change.Minor());
    assertEquals(List.of("Только по-русски without kk"), owed());
    assertEquals(List.of(), agenda.lagging(Set.of(), Optional.empty(), 20));
    assertEquals(List.of(), agenda.lagging(Set.of(AgencyId.random()), Optional.empty(), 20));
  }

  @Test
  void aCorrectionOfTheKazakhAloneLeavesTheRussianBehindUntilItCatchesUp() {
    Publication live = publish(both("Су 18:00-де беріледі", "Воду дадут в 18:00"));
    Publication changed =
        correct(live, both("Су 20:00-де беріледі", "Воду дадут в 18:00"), major());
    Instant since = portal.time.now();
    assertEquals(
        List.of(new TextGap(Language.RU, false, since, Optional.empty())), agenda.gaps(live.id()));

    Publication again =
        correct(changed, both("Су 21:00-де беріледі", "Воду дадут в 18:00"), major());
    assertEquals(since, agenda.gaps(live.id()).getFirst().since());

    correct(again, both("Су 21:00-де беріледі", "Воду дадут в 21:00"), major());
    assertEquals(List.of(), agenda.gaps(live.id()));
  }

  @Test
  void aSilentCorrectionAndADraftLeaveNothingBehind() {
    Publication live = publish(both("Жиын болады", "Будет сход"));
    Publication silent = correct(live, both("Жиын болады!", "Будет сход"), new Change.Minor());
    portal.drafting.replace(
        new ReplaceDraft(live.id(), silent.version(), both("Жиын болмайды", "Будет сход")),
        TestPortal.OFFICER);
    assertEquals(List.of(), agenda.gaps(live.id()));
  }

  @Test
  void whatIsWithdrawnOwesNothingUntilItReturns() {
    Publication live = publish(only(Language.KK, "Тек қазақша"));
    Publication gone = portal.withdraw(live);
    assertEquals(List.of(), owed());
    assertEquals(List.of(), agenda.gaps(live.id()));
    new UndoingWithdrawals(portal.database, portal.journal, portal.time)
        .undo(new UndoWithdrawal(gone.id(), gone.version()), TestPortal.OFFICER);
    assertEquals(List.of("Тек қазақша without ru"), owed());
  }

  @Test
  void pagesOfWhatIsOwedFollowEachOtherWithoutAGapOrARepeat() {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      publish(only(Language.KK, "Хабар " + i));
      all.add("Хабар " + i + " without ru");
    }
    List<String> read = new ArrayList<>();
    Optional<LaggingText.Place> after = Optional.empty();
    for (int page = 0; page < 3; page++) {
      List<LaggingText> texts = agenda.lagging(own, after, 2);
      texts.forEach(text -> read.add(words(text)));
      after = Optional.of(texts.getLast().place());
    }
    assertEquals(all, read);
  }

  @Test
  void aPromiseIsKeptWithTheEditionUntilItsTextIsThere() {
    Map<Language, LocalDate> promise = Map.of(Language.RU, THURSDAY);
    Content content = only(Language.KK, "Тек қазақша").promising(promise);
    Publication live = publish(content);

    assertEquals(content, portal.publications.findLive(live.id()).orElseThrow().content());
    LaggingText owed = agenda.promised(own, THURSDAY, THURSDAY, 5).getFirst();
    assertEquals(Optional.of(THURSDAY), owed.gap().promised());
    assertFalse(owed.gap().isOverdue(THURSDAY));
    assertTrue(owed.gap().isOverdue(THURSDAY.plusDays(1)));
    assertEquals(
        List.of(), agenda.promised(own, THURSDAY.plusDays(1), LocalDate.MAX.withYear(2100), 5));

    correct(live, both("Екі тілде", "На двух").promising(promise), new Change.Minor());
    assertEquals(List.of(), agenda.promised(own, THURSDAY, THURSDAY, 5));
    Content kept = portal.publications.findLive(live.id()).orElseThrow().content();
    assertEquals(Map.of(), kept.promised());
  }

  @Test
  void aDayThatIsOverWhenTheTextGoesOutIsNotPromised() {
    Map<Language, LocalDate> promise = Map.of(Language.RU, THURSDAY);
    Content content = only(Language.KK, "Тек қазақша").promising(promise);
    Publication draft = portal.draft(agency, PublicationKind.NEWS, content);
    Instant friday = Instant.parse("2026-11-20T04:00:00Z");
    ScheduleEdition late = new ScheduleEdition(draft.id(), 1, ScheduledAct.PUBLISH, friday);
    assertThrows(Refused.class, () -> portal.scheduling.schedule(late, TestPortal.OFFICER));
    portal.clock.advance(Duration.ofDays(4));
    PublishEdition now = new PublishEdition(draft.id(), 1, new Change.First(), Optional.empty());
    assertThrows(Refused.class, () -> portal.publishing.publish(now, TestPortal.OFFICER));
  }

  @Test
  void actsAndUnsolvedProblemsAreToldByTheirDays() {
    Publication draft = portal.draft(agency, PublicationKind.NEWS, both("Ертең", "Завтра"));
    Instant tomorrow = portal.time.now().plus(Duration.ofDays(1));
    portal.scheduling.schedule(
        new ScheduleEdition(draft.id(), 1, ScheduledAct.PUBLISH, tomorrow), TestPortal.OFFICER);
    assertEquals(1, agenda.acts(own, tomorrow, tomorrow.plusSeconds(1), 5).size());
    assertEquals(List.of(), agenda.acts(own, tomorrow.plusSeconds(1), tomorrow.plusSeconds(9), 5));

    LocalDate due = LocalDate.of(2026, 12, 1);
    Publication open =
        portal.publish(agency, PublicationKind.PROBLEM, "Жол бұзылды", "Разбита дорога");
    assertEquals(
        List.of(due), agenda.problems(own, due, due, 5).stream().map(DueProblem::due).toList());
    assertEquals(List.of(), agenda.problems(own, due.plusDays(1), due.plusDays(9), 5));
    Content other = TestPortal.content(PublicationKind.PROBLEM, "Басқа атау", "Другое");
    Publication drafted =
        portal.drafting.replace(
            new ReplaceDraft(open.id(), open.version(), other), TestPortal.OFFICER);
    WorkLine told = agenda.problems(own, due, due, 5).getFirst().line();
    assertEquals("Жол бұзылды", told.headlines().get(Language.KK).title(), "as citizens read it");
    correct(drafted, solved(), new Change.Minor());
    assertEquals(List.of(), agenda.problems(own, due, due, 5));
  }

  private static Content solved() {
    Content content = TestPortal.content(PublicationKind.PROBLEM, "Жол бұзылды", "Разбита дорога");
    Map<String, FieldValue> values = new java.util.LinkedHashMap<>(content.fields().values());
    values.put("state", new FieldValue.Choice("solved"));
    return new Content(content.texts(), new Fields(values), Set.of(), false);
  }
}
