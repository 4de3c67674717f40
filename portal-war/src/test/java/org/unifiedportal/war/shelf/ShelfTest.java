package org.unifiedportal.war.shelf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.TestDocuments;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.CloseAgency;
import org.unifiedportal.core.agency.ClosingAgencies;
import org.unifiedportal.core.agency.DescribeAgency;
import org.unifiedportal.core.agency.DescribingAgencies;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentLink;
import org.unifiedportal.core.document.DocumentStore;
import org.unifiedportal.core.document.Legal;
import org.unifiedportal.core.document.Relation;
import org.unifiedportal.core.journal.DatabaseAway;
import org.unifiedportal.core.place.AddPlace;
import org.unifiedportal.core.place.CorrectPlace;
import org.unifiedportal.core.place.Place;
import org.unifiedportal.core.place.PlaceFacts;
import org.unifiedportal.core.place.PlaceKind;
import org.unifiedportal.core.place.RegisteringPlaces;
import org.unifiedportal.core.publication.Outcome;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.publication.WithdrawPublication;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.war.page.MadeUpBoard;
import org.unifiedportal.war.page.Page;
import org.unifiedportal.war.page.PageRequest;
import org.unifiedportal.war.page.PageSource;
import org.unifiedportal.war.page.Variant;

class ShelfTest {
  @TempDir Path home;

  private final TestPortal portal = TestPortal.onH2();
  private final AgencyId agency = portal.foundBelow(portal.found("zhetisu"), "sarybulak").id();
  private final Freshness freshness = new Freshness();
  private int renderings;
  private boolean away;
  private Shelf shelf;
  private CachedPages cached;

  @BeforeEach
  void open() {
    shelf = Shelf.open(home.resolve("shelf.mv"));
    cached = new CachedPages(this::render, freshness, portal.time, 1 << 20);
    portal.database.afterAppend(freshness::note);
  }

  @AfterEach
  void close() {
    shelf.close();
    portal.close();
  }

  /** A page of the live title, 404 when there is none. */
  private Page render(PageRequest request) {
    if (away) {
      throw new DatabaseAway(null);
    }
    renderings++;
    Optional<String> title =
        portal.publications.list(org.unifiedportal.core.publication.LiveFilter.ALL, 1).stream()
            .map(live -> live.headlines().get(Language.KK).title())
            .findFirst();
    String html = "<body><main id=\"main\">" + title.orElse("жоқ") + "</main>";
    return Page.of(
        title.isPresent() ? 200 : 404,
        request.language(),
        html.getBytes(StandardCharsets.UTF_8),
        Duration.ofSeconds(30));
  }

  private static PageRequest at(String path) {
    return new PageRequest(Language.KK, Variant.NORMAL, path, Map.of());
  }

  private Publication publish(String title) {
    portal.clock.advance(Duration.ofSeconds(1));
    return portal.publish(agency, PublicationKind.NEWS, title, "Новость");
  }

  private ShelfProjection projection(PageSource pages) {
    return new ShelfProjection(
        shelf,
        pages,
        portal.agencies,
        new ShelfPaths(portal.publications, DocumentStore.in(portal.database)),
        portal.journal);
  }

  private StaleMark mark() {
    return new StaleMark(portal.time, MadeUpBoard.of(portal));
  }

  private static String text(Page page) {
    return new String(page.body(), StandardCharsets.UTF_8);
  }

  @Test
  void aPageIsRenderedOnceUntilSomethingIsCommitted() {
    publish("Бірінші");
    Page first = cached.page(at("sarybulak"));

    assertSame(first, cached.page(at("sarybulak")));
    publish("Екінші");

    assertNotSame(first, cached.page(at("sarybulak")));
    assertTrue(text(cached.page(at("sarybulak"))).contains("Екінші"));
  }

  @Test
  void aPageThatShowsAPictureWhichIsGoneLeavesTheShelf() {
    String cut = "a".repeat(32);
    String html = "<img src=\"/media/i/" + cut + "/320.jpg\">";
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    shelf.put(at("sarybulak/a"), Page.of(200, Language.KK, bytes, Duration.ZERO));
    shelf.put(at("sarybulak/b"), Page.of(200, Language.KK, new byte[9], Duration.ZERO));
    assertEquals(List.of("sarybulak/a"), shelf.removeShowing(Set.of(cut, "b".repeat(32))));
    assertTrue(shelf.find(at("sarybulak/a")).isEmpty());
    assertFalse(shelf.find(at("sarybulak/b")).isEmpty());
  }

  @Test
  void aPageOfYesterdayIsRenderedAgain() {
    publish("Бірінші");
    cached.page(at("sarybulak"));
    int before = renderings;

    portal.clock.advance(Duration.ofDays(1));
    cached.page(at("sarybulak"));

    assertEquals(before + 1, renderings);
  }

  @Test
  void searchIsNeverKept() {
    publish("Бірінші");

    assertNotSame(cached.page(at("search")), cached.page(at("search")));
  }

  @Test
  void whileTheDatabaseIsAwayThePublishedPageIsShownAndSaysSo() {
    Publication live = publish("Су беріледі");
    projection(cached).apply(portal.journal.after(0, 100));
    ShelvedPages pages = new ShelvedPages(cached, shelf, freshness, mark());
    String path = live.live().orElseThrow().path().value();

    portal.found("taldyozek");
    away = true;
    Page stale = pages.page(at(path));

    assertEquals(200, stale.status());
    assertTrue(text(stale).contains("Су беріледі"));
    assertTrue(text(stale).contains("role=\"status\""));
    assertEquals(Duration.ZERO, stale.maxAge());
    assertTrue(freshness.isAway());
    assertThrows(DatabaseAway.class, () -> pages.page(at("sarybulak/news/2026/unknown")));
  }

  @Test
  void whatWasWithdrawnNeverComesBackFromTheShelf() {
    Publication live = publish("Қате");
    String path = live.live().orElseThrow().path().value();
    projection(cached).apply(portal.journal.after(0, 100));
    long cursor = shelf.cursor();

    withdraw(live);
    projection(cached).apply(portal.journal.after(cursor, 100));

    assertTrue(shelf.find(at(path)).isEmpty());
    assertTrue(shelf.find(at("sarybulak")).isEmpty());
    assertEquals(portal.journal.head(), shelf.cursor());
  }

  @Test
  void whatWasTakenOutOfTheArchiveLeavesTheShelf() {
    Publication live = publish("Тізім");
    String path = live.live().orElseThrow().path().value();
    Publication expired =
        portal.withdrawing.withdraw(
            new WithdrawPublication(
                live.id(),
                live.version(),
                Outcome.EXPIRED,
                LocalText.of("Мерзімі өтті", "Срок истёк"),
                Optional.empty()),
            TestPortal.OFFICER);
    projection(cached).apply(portal.journal.after(0, 100));
    shelf.put(at(path), naming("the archive"));

    withdraw(expired);
    projection(cached).apply(portal.journal.after(shelf.cursor(), 100));
    assertTrue(shelf.find(at(path)).isEmpty());
  }

  @Test
  void aPageThatNamesWhatWasWithdrawnIsTakenOffToo() {
    Publication live = publish("Қате");
    String path = live.live().orElseThrow().path().value();
    projection(cached).apply(portal.journal.after(0, 100));
    shelf.put(at("sarybulak/news/2026/neighbour"), naming(path));
    shelf.put(at("sarybulak/news/2026/stranger"), naming(path + "-2"));

    withdraw(live);
    projection(cached).apply(portal.journal.after(shelf.cursor(), 100));

    assertTrue(shelf.find(at("sarybulak/news/2026/neighbour")).isEmpty());
    assertTrue(shelf.find(at("sarybulak/news/2026/stranger")).isPresent());
  }

  @Test
  void thePageOfAnActIsShelvedAnewWhenAnotherActRepealsIt() throws IOException {
    publish("Бірінші");
    TestDocuments documents = new TestDocuments(portal, home.resolve("files"));
    Document act = documents.publish(agency, "Тариф туралы");
    Document other = documents.publish(agency, "Күшін жою туралы");
    String path = act.live().orElseThrow().path().value();
    projection(cached).apply(portal.journal.after(0, 100));
    shelf.put(at(path), naming("of yesterday"));

    Legal repealing =
        new Legal(Optional.empty(), List.of(new DocumentLink(Relation.REPEALS, act.id())));
    documents.describe(other, TestDocuments.with(other.card(), repealing));

    assertShelvedAnew(path);
  }

  @Test
  void eachKeptPageOfAnAgencyIsShelvedAnewWhenItIsClosedAndWhenItsSuccessorIsRenamed() {
    Agency successor = portal.found("aksai");
    String path = publish("Су беріледі").live().orElseThrow().path().value();
    projection(cached).apply(portal.journal.after(0, 100));
    shelf.put(at(path), naming("of yesterday"));

    close(successor);
    projection(cached).apply(portal.journal.after(shelf.cursor(), 100));
    assertFalse(kept(path).contains("of yesterday"));

    shelf.put(at(path), naming("of yesterday"));
    new DescribingAgencies(portal.database, portal.journal)
        .describe(
            new DescribeAgency(successor.id(), 1, portal.found("karatal").profile()),
            TestPortal.portalsAdministrator());
    projection(cached).apply(portal.journal.after(shelf.cursor(), 100));
    assertFalse(kept(path).contains("of yesterday"));
    assertTrue(kept(path).contains("Су беріледі"));
  }

  @Test
  void theHomeOfWhoeverGoesOnIsShelvedAnewWheneverItsPlacesChange() {
    RegisteringPlaces registering = new RegisteringPlaces(portal.database, portal.journal);
    Agency successor = portal.found("aksai");
    publish("Су беріледі");
    Place place =
        registering.add(new AddPlace(oblast("Жетісу")), TestPortal.portalsAdministrator());
    projection(cached).apply(portal.journal.after(0, 100));

    shelf.put(at("aksai"), naming("of yesterday"));
    close(successor);
    assertShelvedAnew("aksai");

    shelf.put(at("aksai"), naming("of yesterday"));
    registering.correct(
        new CorrectPlace(place.id(), place.version(), oblast("Жаңа Жетісу")),
        TestPortal.portalsAdministrator());
    assertShelvedAnew("aksai");

    shelf.put(at("aksai"), naming("of yesterday"));
    closing().reopen(agency, TestPortal.portalsAdministrator());
    assertShelvedAnew("aksai");
  }

  private PlaceFacts oblast(String name) {
    return new PlaceFacts(
        PlaceKind.OBLAST,
        LocalText.of(name, name),
        Optional.empty(),
        Optional.empty(),
        Optional.of(agency));
  }

  private void assertShelvedAnew(String path) {
    projection(cached).apply(portal.journal.after(shelf.cursor(), 100));
    assertFalse(kept(path).contains("of yesterday"));
  }

  private ClosingAgencies closing() {
    return new ClosingAgencies(portal.database, portal.journal, portal.time, List.of());
  }

  private void close(Agency successor) {
    closing()
        .close(
            new CloseAgency(
                agency, 1, LocalText.of("Жабылды", "Закрыта"), Optional.of(successor.id())),
            TestPortal.portalsAdministrator());
  }

  private String kept(String path) {
    return Shelf.text(shelf.find(at(path)).orElseThrow());
  }

  private void withdraw(Publication live) {
    portal.withdraw(live);
  }

  private static Page naming(String path) {
    String html = "<main><a href=\"/kk/" + path + "\">оқу</a></main>";
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    return Page.of(200, Language.KK, bytes, Duration.ofSeconds(30));
  }

  @Test
  void aDraftMakesNoPageOld() {
    publish("Бірінші");
    Page first = cached.page(at("sarybulak"));

    portal.draft(
        agency, PublicationKind.NEWS, TestPortal.content(PublicationKind.NEWS, "Жоба", "Черновик"));

    assertSame(first, cached.page(at("sarybulak")));
    assertEquals(Optional.of(first), cached.atHand(at("sarybulak")));
  }

  @Test
  void nothingOldAndNothingOfALostDatabaseIsAtHand() {
    publish("Бірінші");
    ShelvedPages pages = new ShelvedPages(cached, shelf, freshness, mark());
    assertTrue(pages.atHand(at("sarybulak")).isEmpty());
    pages.page(at("sarybulak"));
    assertTrue(pages.atHand(at("sarybulak")).isPresent());

    freshness.noteAway(true);
    assertTrue(pages.atHand(at("sarybulak")).isEmpty());
    freshness.noteAway(false);
    publish("Екінші");
    assertTrue(pages.atHand(at("sarybulak")).isEmpty());
  }

  @Test
  void aShelfThatFollowedAnotherJournalIsForgotten() {
    shelf.advance(1_000_000);
    assertEquals(0, projection(cached).cursor());
  }

  @Test
  void aShelfOfThisJournalIsGoneOnWithOnceItCanBeOpened() {
    publish("Бірінші");
    projection(cached).apply(portal.journal.after(0, 100));
    shelf.close();
    shelf = Shelf.open(home.resolve("shelf.mv"));
    ShelfProjection begun;
    try (MVStore another = MVStore.open(home.resolve("shelf.mv").toString())) {
      assertTrue(another.hasMap("pages"));
      begun = projection(cached);
      assertThrows(ShelfUnusable.class, begun::cursor);
    }
    assertEquals(portal.journal.head(), begun.cursor());
  }
}
