package org.unifiedportal.feed.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.unifiedportal.core.text.Language.KK;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestDatabases;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.CloseAgency;
import org.unifiedportal.core.agency.ClosingAgencies;
import org.unifiedportal.core.publication.Outcome;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.feed.entry.FeedPortal;
import org.unifiedportal.feed.entry.FeedSelection;

class FeedsTest {
  private static final FeedFormat ATOM = FeedFormat.find("atom.xml").orElseThrow();

  private FeedPortal portal;
  private Feeds feeds;

  @BeforeEach
  void open() {
    portal = new FeedPortal(TestDatabases.h2());
    feeds = TestFeeds.over(portal);
  }

  @AfterEach
  void close() {
    portal.close();
  }

  private FeedDocument atom() {
    portal.follow();
    return feeds.document(FeedSelection.of(KK), ATOM);
  }

  private Publication problem() {
    return portal.publish(PublicationKind.PROBLEM, "Су құбыры жарылды", "Прорвало трубу");
  }

  @Test
  void anAddressSelectsOneFeedAndNothingElse() {
    assertEquals(Optional.of(FeedSelection.of(KK)), feeds.find("kk", "all", "all"));
    assertEquals(
        "/ru/feeds/sarybulak/problem",
        feeds.find("ru", "sarybulak", "problem").map(FeedSelection::path).orElseThrow());
    for (String[] unknown :
        new String[][] {
          {"de", "all", "all"},
          {"KK", "all", "all"},
          {"kk", "nowhere", "all"},
          {"kk", "ALL", "all"},
          {"kk", "all", "problems"},
          {"kk", "all", "road"},
          {"kk", "all", "republished"},
          {"kk", "../x", "all"},
          {"kk", "", ""}
        }) {
      assertEquals(Optional.empty(), feeds.find(unknown[0], unknown[1], unknown[2]));
    }
  }

  @Test
  void theTagStaysWhileAReaderSeesTheSame() {
    problem();
    FeedDocument before = atom();
    portal.core.draft(
        portal.agency.id(),
        PublicationKind.NEWS,
        TestPortal.content(PublicationKind.NEWS, "Жоба", "Черновик"));
    portal.core.clock.advance(Duration.ofHours(5));

    assertSame(before, atom());
    assertEquals(before.tag(), TestFeeds.over(portal).document(FeedSelection.of(KK), ATOM).tag());
  }

  @Test
  void twoPublicationsOfOneSecondGiveTwoTags() {
    problem();
    String first = atom().tag();
    problem();

    assertNotEquals(first, atom().tag());
  }

  @Test
  void aMinorCorrectionGivesANewTagAndALaterModification() {
    Publication live = problem();
    FeedDocument before = atom();
    portal.core.clock.advance(Duration.ofMinutes(1));

    portal.mend(live, TestPortal.content(PublicationKind.PROBLEM, "Су құбыры жарылды!", "Прорыв"));

    FeedDocument after = atom();
    assertNotEquals(before.tag(), after.tag());
    assertTrue(after.modified().isAfter(before.modified()));
  }

  @Test
  void aWithdrawnEntryIsToldForNinetyDaysAndNotForEver() {
    Publication live = problem();
    portal.withdraw(live, Outcome.MISTAKE);
    portal.follow();

    portal.core.clock.advance(Duration.ofDays(90));
    assertTrue(text(atom()).contains("<at:deleted-entry"));
    portal.core.clock.advance(Duration.ofDays(3));
    assertFalse(text(atom()).contains("<at:deleted-entry"));
  }

  private static String text(FeedDocument document) {
    return new String(document.bytes(), StandardCharsets.UTF_8);
  }

  @Test
  void anIndependentReaderFindsWhatWasPublished() {
    Publication live = problem();
    SyndFeed read = RomeReading.read(atom().bytes());

    SyndEntry entry = read.getEntries().getFirst();
    assertEquals("Бірыңғай портал", read.getTitle());
    assertEquals("tag:unifiedportal.org,2026:publication:" + live.id() + ":kk", entry.getUri());
    assertEquals("Су құбыры жарылды", entry.getTitle());
    assertEquals("«sarybulak» ауданының әкімдігі", entry.getAuthor());
    assertEquals("https://portal.example/kk/" + live.live().orElseThrow().path(), entry.getLink());
    assertEquals(portal.core.time.now(), entry.getPublishedDate().toInstant());
    assertEquals(
        List.of("problem", "open"),
        entry.getCategories().stream().map(category -> category.getName()).toList());
    assertTrue(entry.getContents().getFirst().getValue().contains("<p>Су құбыры жарылды.</p>"));
  }

  @Test
  void aFeedCarriesTheFiftyNewest() {
    for (int number = 1; number <= Feeds.ENTRIES + 1; number++) {
      portal.publish(PublicationKind.NEWS, "Жаңалық " + number, "Новость " + number);
    }

    List<SyndEntry> entries = RomeReading.read(atom().bytes()).getEntries();

    assertEquals(Feeds.ENTRIES, entries.size());
    assertEquals("Жаңалық 51", entries.getFirst().getTitle());
    assertEquals("Жаңалық 2", entries.getLast().getTitle());
  }

  @Test
  void aPictureThatIsTakenDownLeavesTheFeedAtOnceUnderAnotherTag() {
    AtomicReference<ContentHtml.Beside> beside =
        new AtomicReference<>(new ContentHtml.Beside("a picture", Instant.EPOCH));
    feeds = TestFeeds.over(portal, beside::get);
    problem();
    FeedDocument shown = atom();
    assertSame(shown, atom());

    portal.core.clock.advance(Duration.ofMinutes(5));
    beside.set(new ContentHtml.Beside("no picture", portal.core.time.now()));
    FeedDocument without = atom();
    assertNotEquals(shown.tag(), without.tag());
    assertTrue(new String(without.bytes(), StandardCharsets.UTF_8).contains("no picture"));
    assertEquals(portal.core.time.now(), without.modified());
  }

  @Test
  void theFeedOfAClosedAgencySaysThatItHasEndedAndStillCarriesWhatWasPublished() {
    Agency department = portal.core.foundBelow(portal.agency, "aksai");
    portal.core.publish(department.id(), PublicationKind.NEWS, "Су құбыры жарылды", "Прорыв");
    FeedSelection own = feeds.find("kk", "aksai", "all").orElseThrow();
    FeedFormat json = FeedFormat.find("feed.json").orElseThrow();
    portal.follow();
    FeedDocument open = feeds.document(own, json);
    portal.core.clock.advance(Duration.ofMinutes(5));
    closing()
        .close(
            new CloseAgency(
                department.id(), 1, LocalText.of("Біріктірілді.", "Объединена."), Optional.empty()),
            TestPortal.portalsAdministrator());

    FeedDocument ended = feeds.document(own, json);
    String words = new String(ended.bytes(), StandardCharsets.UTF_8);
    assertTrue(words.contains("\"expired\":true"), words);
    assertTrue(words.contains("арна енді жаңармайды. Біріктірілді."), words);
    assertTrue(words.contains("Су құбыры жарылды"), words);
    assertNotEquals(open.tag(), ended.tag());
    assertEquals(portal.core.time.now(), ended.modified());
    String atom = new String(feeds.document(own, ATOM).bytes(), StandardCharsets.UTF_8);
    assertTrue(atom.contains("<updated>" + portal.core.time.now()), atom);
    assertFalse(
        new String(feeds.document(FeedSelection.of(KK), json).bytes(), StandardCharsets.UTF_8)
            .contains("expired"));
  }

  private ClosingAgencies closing() {
    return new ClosingAgencies(
        portal.core.database, portal.core.journal, portal.core.time, List.of());
  }

  @Test
  void aPageAnnouncesItsFeedsInEveryFormat() {
    FeedSelection problems = feeds.find("kk", "sarybulak", "problem").orElseThrow();

    assertEquals(
        List.of(
            new FeedLink(
                "/kk/feeds/sarybulak/problem/atom.xml",
                "application/atom+xml",
                "«sarybulak» ауданының әкімдігі: Мәселелер (Atom)"),
            new FeedLink(
                "/kk/feeds/sarybulak/problem/rss.xml",
                "application/rss+xml",
                "«sarybulak» ауданының әкімдігі: Мәселелер (RSS)"),
            new FeedLink(
                "/kk/feeds/sarybulak/problem/feed.json",
                "application/feed+json",
                "«sarybulak» ауданының әкімдігі: Мәселелер (JSON Feed)")),
        feeds.links(problems));
  }
}
