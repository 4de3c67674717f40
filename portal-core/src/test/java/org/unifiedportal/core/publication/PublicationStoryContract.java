package org.unifiedportal.core.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
import org.unifiedportal.core.block.Block;
import org.unifiedportal.core.block.RichText;
import org.unifiedportal.core.journal.ChainCheck;
import org.unifiedportal.core.refusal.Issue;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.site.Address;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;

/** What every database must keep of a publication's way from draft to archive. */
abstract class PublicationStoryContract {
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

  private Publication publishProblem() {
    return portal.publish(
        agency,
        PublicationKind.PROBLEM,
        "Абай көшесінде су құбыры жарылды",
        "Прорыв трубы на Абая");
  }

  @Test
  void whatIsPublishedIsReadBackToTheLetter() {
    Content content =
        TestPortal.content(PublicationKind.PROBLEM, "Су құбыры жарылды", "Прорвало трубу");

    Publication live = portal.publish(agency, PublicationKind.PROBLEM, content);

    LivePublication read = portal.publications.findLive(live.id()).orElseThrow();
    assertEquals(content, read.content());
    assertEquals(live, read.publication());
    assertEquals("sarybulak/problems/2026/su-qubyry-zharyldy", read.standing().path().value());
    assertInstanceOf(
        Address.Standing.class, portal.paths.find(read.standing().path()).orElseThrow());
  }

  @Test
  void momentsComeBackAsTheyWere() {
    Instant long1998 = Instant.parse("1998-05-25T18:00:00.123456Z");
    Publication draft =
        portal.draft(
            agency,
            PublicationKind.NEWS,
            TestPortal.content(PublicationKind.NEWS, "Ескі", "Старое"));

    Publication live =
        portal.publishing.publish(
            new PublishEdition(draft.id(), 1, new Change.First(), Optional.of(long1998)),
            TestPortal.OFFICER);

    Standing.Live kept =
        portal.publications.find(live.id()).flatMap(Publication::live).orElseThrow();
    assertEquals(long1998, kept.publishedAt());
    assertEquals("sarybulak/news/1998/eski", kept.path().value());
  }

  @Test
  void aDraftIsNotSeenByCitizens() {
    Publication draft =
        portal.draft(
            agency, PublicationKind.NEWS, TestPortal.content(PublicationKind.NEWS, "А", "Б"));

    assertTrue(portal.publications.findLive(draft.id()).isEmpty());
    assertEquals(List.of(), portal.publications.list(LiveFilter.ALL, 10));
    assertEquals(1, portal.publications.listOwn(agency, Optional.empty(), 10).size());
  }

  @Test
  void theOwnListGoesOnThoughItsPlaceIsChangedMeanwhile() {
    Set<PublicationId> all = new HashSet<>();
    for (int number = 0; number < 5; number++) {
      portal.clock.advance(Duration.ofMinutes(1));
      all.add(draft("Жоба " + number).id());
    }
    Set<PublicationId> seen = new HashSet<>();
    Optional<LiveFilter.Place> place = Optional.empty();
    List<OwnPublication> page = portal.publications.listOwn(agency, place, 2);
    for (int pages = 0; !page.isEmpty(); pages++) {
      assertTrue(pages < 5, "the list begins again and again");
      page.forEach(own -> seen.add(own.publication().id()));
      portal.clock.advance(Duration.ofMinutes(1));
      change(page.getLast().publication());
      page = portal.publications.listOwn(agency, Optional.of(page.getLast().place()), 2);
    }
    assertEquals(all, seen);
  }

  private Publication draft(String title) {
    return portal.draft(
        agency, PublicationKind.NEWS, TestPortal.content(PublicationKind.NEWS, title, title));
  }

  private void change(Publication draft) {
    Content content = TestPortal.content(PublicationKind.NEWS, "Өзгерді", "Изменено");
    portal.drafting.replace(
        new ReplaceDraft(draft.id(), draft.version(), content), TestPortal.OFFICER);
  }

  @Test
  void anUnreadyDraftIsRefusedWithEveryMissingField() {
    Content bare =
        new Content(
            TestPortal.content(PublicationKind.PROBLEM, "А", "Б").texts(),
            Fields.NONE,
            Set.of(),
            false);
    Publication draft = portal.draft(agency, PublicationKind.PROBLEM, bare);

    Refused refused =
        assertThrows(
            Refused.class,
            () ->
                portal.publishing.publish(
                    new PublishEdition(draft.id(), 1, new Change.First(), Optional.empty()),
                    TestPortal.OFFICER));

    Refusal.Invalid invalid = assertInstanceOf(Refusal.Invalid.class, refused.refusal());
    assertEquals(
        List.of(
            "/fields/cause", "/fields/plan", "/fields/responsible", "/fields/due", "/fields/state"),
        invalid.issues().stream().map(issue -> issue.pointer()).toList());
  }

  @Test
  void allThatKeepsADraftBackIsToldAtOnce() {
    Content hasty =
        new Content(
                Map.of(Language.RU, new EditionText("Для служебного пользования", "", List.of())),
                Fields.NONE,
                Set.of(),
                false)
            .promising(Map.of(Language.KK, LocalDate.of(2020, 1, 1)));
    Publication draft = portal.draft(agency, PublicationKind.NEWS, hasty);
    Instant tomorrow = portal.time.now().plus(Duration.ofDays(1));

    Refused refused =
        assertThrows(
            Refused.class,
            () ->
                portal.publishing.publish(
                    new PublishEdition(draft.id(), 1, new Change.First(), Optional.of(tomorrow)),
                    TestPortal.OFFICER));

    assertEquals(
        List.of(
            "/texts/ru/body issue.body-missing",
            "/texts/ru/title issue.stop.restricted",
            "/promised/kk issue.past",
            "/originally issue.future"),
        assertInstanceOf(Refusal.Invalid.class, refused.refusal()).issues().stream()
            .map(issue -> issue.pointer() + " " + issue.key())
            .toList());
  }

  @Test
  void aStaleCommandIsRefused() {
    Publication live = publishProblem();

    Refused refused =
        assertThrows(
            Refused.class,
            () ->
                portal.drafting.replace(
                    new ReplaceDraft(
                        live.id(), 1, TestPortal.content(PublicationKind.PROBLEM, "А", "Б")),
                    TestPortal.OFFICER));

    assertEquals(new Refusal.Stale(1, 2), refused.refusal());
  }

  @Test
  void aCorrectionKeepsTheEditionBefore() {
    Publication live = publishProblem();
    Content corrected = TestPortal.content(PublicationKind.PROBLEM, "Су берілді", "Воду дали");
    portal.clock.advance(Duration.ofHours(3));

    Publication after = portal.correct(live, corrected);

    assertEquals(2, after.live().orElseThrow().edition().value());
    assertEquals(live.live().orElseThrow().path(), after.live().orElseThrow().path());
    assertEquals(2, portal.publications.editions(live.id()).size());
    assertEquals(corrected, portal.publications.findLive(live.id()).orElseThrow().content());
    assertInstanceOf(
        EditionState.Released.class,
        portal.publications.findEdition(live.id(), EditionNumber.FIRST).orElseThrow().state());
  }

  @Test
  void aDraftOnALivePublicationLeavesItAsItIs() {
    Publication live = publishProblem();

    Publication next =
        portal.drafting.replace(
            new ReplaceDraft(
                live.id(),
                live.version(),
                TestPortal.content(PublicationKind.PROBLEM, "Жаңа", "Новое")),
            TestPortal.OFFICER);

    assertEquals(2, next.latest().value());
    assertEquals(
        1, portal.publications.findLive(live.id()).orElseThrow().edition().number().value());
  }

  @Test
  void listsAreNewestFirstAndContinueBehindAPlace() {
    for (int number = 1; number <= 5; number++) {
      portal.publish(agency, PublicationKind.NEWS, "Жаңалық " + number, "Новость " + number);
      portal.clock.advance(Duration.ofMinutes(number % 2));
    }

    List<ListedPublication> all = portal.publications.list(LiveFilter.ALL, 10);
    ListedPublication second = all.get(1);
    LiveFilter behind =
        LiveFilter.ALL.withAfter(new LiveFilter.Place(second.publishedAt(), second.id()));

    assertEquals(5, all.size());
    assertEquals(all.subList(2, 5), portal.publications.list(behind, 10));
    assertEquals(5, portal.publications.count(behind));
  }

  @Test
  void filtersNarrowByKindYearSectionAndState() {
    publishProblem();
    portal.publish(agency, PublicationKind.NEWS, "Жаңалық", "Новость");

    assertEquals(
        1, portal.publications.count(LiveFilter.ALL.withKinds(Set.of(PublicationKind.NEWS))));
    assertEquals(2, portal.publications.count(LiveFilter.ALL.withYear(2026)));
    assertEquals(0, portal.publications.count(LiveFilter.ALL.withYear(2025)));
    assertEquals(1, portal.publications.count(LiveFilter.ALL.withSection("news.official")));
    assertEquals(1, portal.publications.count(LiveFilter.ALL.withState("open")));
    assertEquals(
        0, portal.publications.count(LiveFilter.ALL.withAgencies(Set.of(AgencyId.random()))));
  }

  @Test
  void twoTitlesAlikeGetTwoAddresses() {
    Publication first = portal.publish(agency, PublicationKind.NEWS, "Су", "Вода");
    Publication second = portal.publish(agency, PublicationKind.NEWS, "Су", "Вода");

    assertEquals("sarybulak/news/2026/su", first.live().orElseThrow().path().value());
    assertEquals("sarybulak/news/2026/su-2", second.live().orElseThrow().path().value());
  }

  @Test
  void whatExpiredStaysReadableAndLeavesTheLists() {
    Publication live = publishProblem();

    withdraw(live, Outcome.EXPIRED, Optional.empty());

    Standing.Live was = live.live().orElseThrow();
    assertInstanceOf(Address.Standing.class, portal.paths.find(was.path()).orElseThrow());
    assertEquals(0, portal.publications.count(LiveFilter.ALL));
    assertTrue(portal.publications.findLive(live.id()).isEmpty());
  }

  @Test
  void aMistakeIsGoneFromItsAddress() {
    Publication live = publishProblem();

    withdraw(live, Outcome.MISTAKE, Optional.empty());

    assertInstanceOf(
        Address.Gone.class, portal.paths.find(live.live().orElseThrow().path()).orElseThrow());
  }

  @Test
  void aMoveLeadsToTheOtherWithoutAChain() {
    Publication first = publishProblem();
    Publication second = portal.publish(agency, PublicationKind.NEWS, "Екінші", "Второе");
    Publication third = portal.publish(agency, PublicationKind.NEWS, "Үшінші", "Третье");

    withdraw(first, Outcome.MOVED_TO, Optional.of(second.id()));
    withdraw(second, Outcome.MOVED_TO, Optional.of(third.id()));

    Address.Moved moved =
        assertInstanceOf(
            Address.Moved.class,
            portal.paths.find(first.live().orElseThrow().path()).orElseThrow());
    assertEquals(third.live().orElseThrow().path(), moved.to());
  }

  private Publication withdraw(Publication live, Outcome outcome, Optional<PublicationId> movedTo) {
    return portal.withdrawing.withdraw(
        new WithdrawPublication(
            live.id(), live.version(), outcome, LocalText.of("Себебі", "Причина"), movedTo),
        TestPortal.OFFICER);
  }

  @Test
  void aDraftSolvesNoProblemBeforeItIsPublished() {
    Publication live = publishProblem();
    Content open = portal.publications.findLive(live.id()).orElseThrow().content();
    Map<String, FieldValue> values = new LinkedHashMap<>(open.fields().values());
    values.put("state", new FieldValue.Choice("solved"));

    portal.drafting.replace(
        new ReplaceDraft(
            live.id(),
            live.version(),
            new Content(open.texts(), new Fields(values), Set.of(), false)),
        TestPortal.OFFICER);

    assertEquals(1, portal.publications.count(LiveFilter.ALL.withState("open")));
  }

  @Test
  void everyChangeStandsInTheJournalAndTheChainIsWhole() {
    Publication live = publishProblem();
    withdraw(live, Outcome.MISTAKE, Optional.empty());

    assertEquals(
        List.of("AgencyFounded", "DraftStarted", "EditionPublished", "PublicationWithdrawn"),
        portal.journal.after(0, 10).stream().map(entry -> entry.type()).toList());
    assertEquals(new ChainCheck.Whole(4), portal.journal.check());
  }

  @Test
  void numbersOfPersonsAndPapersForOfficialUseAreNeverPublished() {
    Content content =
        new Content(
            Map.of(
                Language.KK,
                new EditionText(
                    "Тізім",
                    "Қызмет бабында пайдалану үшін",
                    List.of(new Block.Paragraph(RichText.plain("ЖСН 850101300005"))))),
            Fields.NONE,
            Set.of(),
            false);
    Publication draft = portal.draft(agency, PublicationKind.NEWS, content);
    Refused refused =
        assertThrows(
            Refused.class,
            () ->
                portal.publishing.publish(
                    new PublishEdition(
                        draft.id(), draft.version(), new Change.First(), Optional.empty()),
                    TestPortal.OFFICER));
    assertEquals(
        List.of(
            Issue.at("/texts/kk/lead", "issue.stop.restricted"),
            Issue.at("/texts/kk/body/0", "issue.stop.identity", "85…05")),
        ((Refusal.Invalid) refused.refusal()).issues());
  }
}
