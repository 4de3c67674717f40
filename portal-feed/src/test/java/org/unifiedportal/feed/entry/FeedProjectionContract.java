package org.unifiedportal.feed.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.unifiedportal.core.text.Language.EN;
import static org.unifiedportal.core.text.Language.KK;
import static org.unifiedportal.core.text.Language.RU;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.journal.JournalEntry;
import org.unifiedportal.core.publication.Change;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.core.publication.Outcome;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.publication.PublishEdition;
import org.unifiedportal.core.publication.ReplaceDraft;
import org.unifiedportal.core.publication.UndoWithdrawal;
import org.unifiedportal.core.publication.UndoingWithdrawals;
import org.unifiedportal.core.text.Language;

/** What the feeds must keep of the journal on every database. */
abstract class FeedProjectionContract {
  private FeedPortal portal;

  /** A new empty database. */
  abstract DataSource database();

  @BeforeEach
  void open() {
    portal = new FeedPortal(database());
  }

  @AfterEach
  void close() {
    portal.close();
  }

  private Publication problem() {
    return portal.publish(PublicationKind.PROBLEM, "Су құбыры жарылды", "Прорвало трубу");
  }

  @Test
  void aPublicationIsToldOnceInEachOfItsLanguages() {
    Publication live = problem();
    portal.follow();

    FeedEntry kk = portal.entry(live, KK);
    assertEquals(List.of(kk), portal.newest(KK));
    assertEquals(List.of(portal.entry(live, RU)), portal.newest(RU));
    assertEquals(List.of(), portal.newest(EN));
    assertEquals("Су құбыры жарылды", kk.headline().title());
    assertEquals(live.live().orElseThrow().path(), kk.path());
    assertEquals(EntryKind.PROBLEM, kk.kind());
    assertEquals(Set.of(Mark.OPEN), kk.marks());
    assertEquals(Set.of(KK, RU), kk.languages());
    assertEquals(3, kk.moments().number());
    assertEquals(portal.core.time.now(), kk.moments().published());
  }

  @Test
  void whatIsSkippedIsPassedWithoutBeingToldAndNeverMakesAGap() {
    problem();
    List<JournalEntry> news = portal.core.journal.after(0, 100);
    assertThrows(IllegalArgumentException.class, () -> portal.projection.skip(news.getLast()));

    news.forEach(portal.projection::skip);
    portal.projection.skip(news.getFirst());

    assertEquals(portal.core.journal.head(), portal.projection.cursor());
    assertEquals(List.of(), portal.newest(KK));
  }

  @Test
  void whatReadersHadToLookAtAgainIsAskedForApart() {
    Publication untouched = problem();
    Publication corrected = problem();
    Publication mended = portal.publish(PublicationKind.NEWS, "Көпір", "Мост");
    portal.core.clock.advance(Duration.ofDays(1));
    Instant since = portal.core.time.now();
    Content other = TestPortal.content(PublicationKind.PROBLEM, "Су келді", "Воду дали");
    portal.core.correct(corrected, other);
    portal.mend(mended, TestPortal.content(PublicationKind.NEWS, "Көпiр", "Мост"));
    portal.follow();

    FeedSelection all = FeedSelection.of(KK);
    FeedEntry kk = portal.entry(corrected, KK);
    assertEquals(List.of(kk), portal.entries.changed(all, since, 10));
    assertEquals(List.of(), portal.entries.changed(all, since.plusSeconds(1), 10));
    assertEquals(List.of(), portal.entries.changed(all.about(EntryKind.NEWS), since, 10));
    assertEquals(
        Set.of(
            kk,
            portal.entry(corrected, RU),
            portal.entry(untouched, KK),
            portal.entry(untouched, RU)),
        Set.copyOf(portal.entries.told(Set.of(corrected.id(), untouched.id()))));
    assertEquals(List.of(), portal.entries.told(Set.of()));
  }

  @Test
  void languagesOfOnePublicationShareAFamily() {
    Publication live = problem();
    portal.follow();

    EntryId kk = portal.entry(live, KK).id();
    EntryId ru = portal.entry(live, RU).id();
    assertNotEquals(kk.uri(), ru.uri());
    assertEquals(kk.family(), ru.family());
    assertTrue(kk.uri().startsWith(kk.family()));
  }

  @Test
  void draftsAndPagesAreNoNews() {
    portal.core.draft(
        portal.agency.id(),
        PublicationKind.NEWS,
        TestPortal.content(PublicationKind.NEWS, "Жоба", "Черновик"));
    portal.publish(PublicationKind.PAGE, "Бет", "Страница");
    portal.follow();

    assertEquals(0, portal.entries.count());
    assertEquals(portal.core.journal.head(), portal.projection.cursor());
  }

  @Test
  void whatWasReadAlreadyIsNotReadAgain() {
    problem();
    List<JournalEntry> news = portal.core.journal.after(0, 100);
    portal.projection.apply(news);
    FeedPosition before = portal.entries.position();

    portal.projection.apply(news);
    portal.projection.apply(news.subList(1, 2));

    assertEquals(before, portal.entries.position());
    assertEquals(2, portal.entries.count());
  }

  @Test
  void aGapIsRefusedAndNothingOfTheDeliveryIsKept() {
    problem();
    problem();
    List<JournalEntry> news = portal.core.journal.after(0, 100);
    List<JournalEntry> gap = List.of(news.get(0), news.get(1), news.get(2), news.get(4));

    assertThrows(IllegalArgumentException.class, () -> portal.projection.apply(gap));

    assertEquals(FeedPosition.START, portal.entries.position());
    assertEquals(0, portal.entries.count());
  }

  @Test
  void aMajorCorrectionCallsReadersBack() {
    Publication live = problem();
    portal.follow();
    Moments before = portal.entry(live, KK).moments();
    portal.core.clock.advance(Duration.ofHours(3));

    portal.core.correct(
        live, TestPortal.content(PublicationKind.PROBLEM, "Су берілді", "Воду дали"));
    portal.follow();

    FeedEntry after = portal.entry(live, KK);
    assertEquals("Су берілді", after.headline().title());
    assertEquals(before.published(), after.moments().published());
    assertEquals(portal.core.time.now(), after.moments().updated());
    assertEquals(portal.core.journal.head(), after.moments().number());
  }

  @Test
  void aMinorCorrectionMendsTheEntryInSilence() {
    Publication live = problem();
    portal.follow();
    Moments before = portal.entry(live, KK).moments();
    portal.core.clock.advance(Duration.ofHours(3));

    portal.mend(live, TestPortal.content(PublicationKind.PROBLEM, "Су құбыры жарылған", "Прорыв"));
    portal.follow();

    FeedEntry after = portal.entry(live, KK);
    assertEquals("Су құбыры жарылған", after.headline().title());
    assertEquals(before.updated(), after.moments().updated());
    assertEquals(before.number(), after.moments().number());
    assertEquals(portal.core.time.now(), after.moments().touched());
  }

  @Test
  void nothingAReaderSeesChangesWithADraft() {
    Publication live = problem();
    portal.follow();
    FeedPosition before = portal.entries.position();

    portal.core.drafting.replace(
        new ReplaceDraft(
            live.id(),
            live.version(),
            TestPortal.content(PublicationKind.PROBLEM, "Жаңа", "Новое")),
        TestPortal.OFFICER);
    portal.follow();

    FeedPosition after = portal.entries.position();
    assertEquals(before.changed(), after.changed());
    assertEquals(before.cursor() + 1, after.cursor());
  }

  @Test
  void aWithdrawnPublicationLeavesATombstoneInEachLanguage() {
    Publication live = problem();
    portal.follow();
    portal.core.clock.advance(Duration.ofDays(2));

    portal.withdraw(live, Outcome.MISTAKE);
    portal.follow();

    assertEquals(List.of(), portal.newest(KK));
    Tombstone stone = stones(RU).getFirst();
    assertEquals(new EntryId(live.id(), RU), stone.id());
    assertEquals(portal.core.time.now(), stone.withdrawnAt());
    assertEquals("Опубликовано по ошибке.", stone.reason());
    assertEquals(1, stones(KK).size());
  }

  @Test
  void anUndoneWithdrawalIsToldAgainAndLeavesNoTombstone() {
    Publication live = problem();
    portal.follow();
    List<FeedEntry> before = portal.newest(KK);
    Publication gone = portal.withdraw(live, Outcome.MISTAKE);
    portal.follow();
    new UndoingWithdrawals(portal.core.database, portal.core.journal, portal.core.time)
        .undo(new UndoWithdrawal(gone.id(), gone.version()), TestPortal.OFFICER);
    portal.follow();

    assertEquals(List.of(), stones(KK));
    assertEquals(before.getFirst().id(), portal.newest(KK).getFirst().id());
    assertEquals(1, portal.newest(RU).size());
  }

  private List<Tombstone> stones(Language language) {
    return portal.entries.withdrawn(FeedSelection.of(language), Instant.EPOCH, 100);
  }

  @Test
  void ofWhatNeverShouldHaveBeenNoReasonIsTold() {
    Publication live = problem();

    portal.withdraw(live, Outcome.NEVER_EXISTED);
    portal.follow();

    assertEquals("", stones(KK).getFirst().reason());
  }

  @Test
  void aDroppedLanguageIsWithdrawnAndComesBack() {
    Content both = TestPortal.content(PublicationKind.PROBLEM, "Су", "Вода");
    Content kkAlone =
        new Content(Map.of(KK, both.texts().get(KK)), both.fields(), both.sections(), false);
    Publication live = portal.core.publish(portal.agency.id(), PublicationKind.PROBLEM, both);
    Publication dropped = portal.mend(live, kkAlone);
    portal.follow();
    assertEquals(List.of(), portal.newest(RU));
    assertEquals(1, stones(RU).size());

    portal.mend(dropped, both);
    portal.follow();

    assertEquals(1, portal.newest(RU).size());
    assertEquals(List.of(), stones(RU));
  }

  @Test
  void anImportStandsWhereItBelongsInHistory() {
    Publication fresh = problem();
    Instant long1998 = Instant.parse("1998-05-25T18:00:00Z");
    Publication old =
        portal.core.draft(
            portal.agency.id(),
            PublicationKind.NEWS,
            TestPortal.content(PublicationKind.NEWS, "Ескі", "Старое"));
    portal.core.publishing.publish(
        new PublishEdition(old.id(), 1, new Change.First(), Optional.of(long1998)),
        TestPortal.OFFICER);
    portal.follow();

    assertEquals(
        List.of(fresh.id(), old.id()),
        portal.newest(KK).stream().map(entry -> entry.id().publication()).toList());
    assertEquals(long1998, portal.entry(old, KK).moments().updated());
  }

  @Test
  void aRebuildTellsTheSameWhateverTheDeliveries() {
    Publication first = problem();
    Publication second = problem();
    portal.core.clock.advance(Duration.ofMinutes(1));
    Publication corrected =
        portal.core.correct(
            first, TestPortal.content(PublicationKind.PROBLEM, "Түзетілді", "Испр"));
    portal.mend(corrected, TestPortal.content(PublicationKind.PROBLEM, "Түзетілген", "Исправлено"));
    portal.withdraw(second, Outcome.EXPIRED);
    portal.publish(PublicationKind.VACANCY, "Бос орын", "Вакансия");
    portal.follow(1);
    List<FeedEntry> told = portal.newest(KK);
    portal.projection.forget();
    assertEquals(0, portal.entries.count());
    assertEquals(List.of(), stones(KK));
    portal.follow(3);

    assertEquals(told, portal.newest(KK));
    assertEquals(1, stones(KK).size());
  }

  @Test
  void everySelectionNarrows() {
    Agency other = portal.core.found("toganai");
    problem();
    portal.publish(PublicationKind.ANSWER, "Жауап", "Ответ");
    portal.core.publish(other.id(), PublicationKind.PROBLEM, "Жол", "Дорога");
    portal.follow();

    FeedSelection all = FeedSelection.of(KK);
    assertEquals(3, size(all));
    assertEquals(2, size(all.about(EntryKind.PROBLEM)));
    assertEquals(1, size(all.from(other.id(), other.slug())));
    assertEquals(0, size(all.from(other.id(), other.slug()).about(EntryKind.ANSWER)));
    assertEquals(1, portal.entries.newest(all, 1).size());
  }

  private int size(FeedSelection selection) {
    return portal.entries.newest(selection, 100).size();
  }

  @Test
  void aSelectionFindsItsOwnTombstonesSinceAMoment() {
    Publication live = problem();
    portal.withdraw(live, Outcome.MISTAKE);
    portal.follow();

    FeedSelection all = FeedSelection.of(KK);
    Instant now = portal.core.time.now();
    assertEquals(1, portal.entries.withdrawn(all.about(EntryKind.PROBLEM), now, 9).size());
    assertEquals(0, portal.entries.withdrawn(all.about(EntryKind.NEWS), now, 9).size());
    assertEquals(0, portal.entries.withdrawn(all, now.plusMillis(1), 9).size());
  }

  @Test
  void entriesOfOneMomentStandInTheOrderOfTheJournalAndAreToldApart() {
    for (int number = 1; number <= 12; number++) {
      portal.publish(PublicationKind.NEWS, "Жаңалық " + number, "Новость " + number);
    }
    portal.follow();

    List<FeedEntry> newest = portal.newest(KK);
    assertEquals("Жаңалық 12", newest.getFirst().headline().title());
    assertEquals("Жаңалық 1", newest.getLast().headline().title());
    assertEquals(12, newest.stream().map(entry -> entry.moments().toldUpdate()).distinct().count());
  }
}
