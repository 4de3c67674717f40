package org.unifiedportal.war.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.TestDatabases;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.journal.DatabaseAway;
import org.unifiedportal.core.journal.JournalEntry;
import org.unifiedportal.core.journal.Projection;
import org.unifiedportal.core.journal.SetAside;
import org.unifiedportal.core.journal.SetAsideStore;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.Slug;
import org.unifiedportal.feed.entry.FeedEntryStore;
import org.unifiedportal.feed.entry.FeedProjection;
import org.unifiedportal.search.index.IndexUnusable;
import org.unifiedportal.search.index.SearchIndex;
import org.unifiedportal.search.index.Sources;
import org.unifiedportal.search.query.Search;
import org.unifiedportal.search.query.SearchRequest;

/** One publication's text is broken in its row, as by a fault of a disk or of a person. */
class QuarantineTest {
  @TempDir Path folder;

  private final DataSource source = TestDatabases.h2();
  private final TestPortal portal = new TestPortal(source, "feed");
  private final SetAsideStore aside = SetAsideStore.in(portal.database);
  private final AgencyId agency = portal.found("sarybulak").id();
  private SearchIndex index;
  private Publication broken;

  @BeforeEach
  void publishAndBreak() throws SQLException {
    index = open();
    index.rebuild().join();
    publish("Бірінші жаңалық");
    broken = publish("Бүлінген хабар");
    publish("Соңғы жаңалық");
    byHand("update edition set body = '{\"v\":' || body where publication_id = '%s'");
  }

  @AfterEach
  void close() {
    index.close();
    portal.close();
  }

  private SearchIndex open() {
    Sources sources =
        new Sources(portal.publications, portal.journal, id -> new Slug("sarybulak"), portal.time);
    return SearchIndex.open(folder, sources);
  }

  private Publication publish(String kk) {
    return portal.publish(agency, PublicationKind.NEWS, kk, "Новость");
  }

  private void byHand(String statement) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement hand = connection.createStatement()) {
      assertTrue(hand.executeUpdate(statement.formatted(broken.id())) > 0);
    }
  }

  private Relay relay(Projection projection) {
    return new Relay(portal.journal, projection, Quarantine.in(aside, portal.time), told -> {});
  }

  /** Delivers until nothing is left, as a relay's thread does; returns how often that failed. */
  private static int deliver(Relay relay) {
    int failures = 0;
    boolean more = true;
    while (more) {
      try {
        more = relay.deliver();
      } catch (RuntimeException failed) {
        failures++;
      }
    }
    return failures;
  }

  private boolean finds(String words) {
    Search search = new Search(index, portal.time, Duration.ofSeconds(20));
    return !search.find(SearchRequest.of(words, Language.KK)).hits().isEmpty();
  }

  private List<UUID> subjects() {
    return aside.all().stream().map(SetAside::subject).toList();
  }

  @Test
  void aBrokenTextDoesNotKeepTheOthersFromBeingFound() {
    int failures = deliver(relay(index.projection()));

    assertEquals(Quarantine.TRIES - 1, failures);
    assertTrue(finds("бірінші"));
    assertTrue(finds("соңғы"));
    assertFalse(finds("бүлінген"));
    assertEquals(portal.journal.head(), index.projection().cursor());
    assertEquals(
        List.of(broken.id().value(), broken.id().value()), subjects(), "its draft and its edition");
  }

  @Test
  void aBrokenTextDoesNotStopTheFeeds() {
    FeedProjection feeds = new FeedProjection(portal.database);
    deliver(relay(feeds));

    assertEquals(portal.journal.head(), feeds.cursor());
    assertEquals(4, FeedEntryStore.in(portal.database).count());
    assertEquals("feed", aside.all().getFirst().projection());
  }

  @Test
  void whatIsMendedAndPublishedAgainIsTakenAndForgotten() throws SQLException {
    Relay relay = relay(index.projection());
    deliver(relay);
    byHand("update edition set body = substring(body from 6) where publication_id = '%s'");
    portal.correct(
        broken, TestPortal.content(PublicationKind.NEWS, "Бүлінген түзелді", "Исправлено"));

    assertEquals(0, deliver(relay));
    assertTrue(finds("түзелді"));
    assertEquals(List.of(), aside.all());
  }

  @Test
  void anotherStartRemembersWhatIsSetAside() throws SQLException {
    deliver(relay(index.projection()));
    byHand("update edition set body = substring(body from 6) where publication_id = '%s'");
    portal.correct(
        broken, TestPortal.content(PublicationKind.NEWS, "Бүлінген түзелді", "Исправлено"));

    assertEquals(0, deliver(relay(index.projection())));
    assertEquals(List.of(), aside.all());
  }

  @Test
  void anIndexIsBuiltAnewWithoutTheBrokenTextAndSaysSo() {
    index.rebuild().join();

    assertTrue(finds("соңғы"));
    assertFalse(finds("бүлінген"));
    assertEquals(1, index.health().leftOut());
    assertEquals("", index.health().trouble());
  }

  @Test
  void aRebuildingByAPersonTriesAgainAndWaitsForNothing() throws SQLException {
    FeedProjection feeds = new FeedProjection(portal.database);
    Relay relay =
        new Relay(portal.journal, feeds, Quarantine.atOnce(aside, portal.time), told -> {});
    assertEquals(0, deliver(relay));
    assertFalse(aside.all().isEmpty());

    byHand("update edition set body = substring(body from 6) where publication_id = '%s'");
    aside.forget("feed");
    feeds.forget();
    deliver(relay(feeds));

    assertEquals(6, FeedEntryStore.in(portal.database).count());
    assertEquals(List.of(), aside.all());
  }

  @Test
  void aDatabaseOrDiskThatFailsIsWaitedFor() {
    assertIsWaitedFor(() -> new DatabaseAway(null));
    assertIsWaitedFor(() -> new IndexUnusable("the disk is full", null));
  }

  private void assertIsWaitedFor(Supplier<RuntimeException> failure) {
    Relay relay = relay(new Failing(failure));
    for (int time = 0; time < 3 * Quarantine.TRIES; time++) {
      assertThrows(failure.get().getClass(), relay::deliver);
    }
    assertEquals(List.of(), aside.all());
  }

  /** A read side that always fails in one way. */
  private record Failing(Supplier<RuntimeException> failure) implements Projection {
    @Override
    public String name() {
      return "failing";
    }

    @Override
    public long cursor() {
      return 0;
    }

    @Override
    public void apply(List<JournalEntry> entries) {
      throw failure.get();
    }

    @Override
    public void skip(JournalEntry entry) {
      throw new AssertionError("nothing may be skipped");
    }
  }
}
