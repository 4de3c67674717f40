package org.unifiedportal.war.feed;

import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unifiedportal.core.TestDatabases;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.feed.format.FeedFormat;
import org.unifiedportal.feed.format.FeedRules;
import org.unifiedportal.war.feed.FeedsInMemory.Reply;

class FeedsResourceTest {
  private static final String PROBLEMS = "/kk/feeds/sarybulak/problem/atom.xml";

  private final CutDataSource database = new CutDataSource(TestDatabases.h2());
  private FeedsInMemory feeds;

  @BeforeEach
  void publish() {
    feeds = new FeedsInMemory(database.source());
    publish("Су құбыры жарылды");
    feeds.portal.core.clock.advance(Duration.ofSeconds(2));
  }

  private void publish(String title) {
    feeds.portal.publish(PublicationKind.PROBLEM, title, title);
    feeds.portal.follow();
  }

  @AfterEach
  void close() {
    database.cut(false);
    feeds.close();
  }

  @ParameterizedTest
  @CsvSource({
    "atom.xml,application/atom+xml;charset=utf-8",
    "rss.xml,application/rss+xml;charset=utf-8",
    "feed.json,application/feed+json;charset=utf-8",
  })
  void everyFormatIsValidAndOpenToEveryProgram(String file, String type) {
    String address = "/kk/feeds/sarybulak/problem/" + file;
    Reply reply = feeds.get(address);

    assertEquals(200, reply.status());
    assertEquals(type, reply.header("Content-Type"));
    assertEquals("*", reply.header("Access-Control-Allow-Origin"));
    assertTrue(reply.text().contains("Су құбыры жарылды"));
    assertEquals(
        List.of(),
        FeedRules.broken(
            FeedFormat.find(file).orElseThrow(), reply.body(), FeedsInMemory.BASE + address));
  }

  @Test
  void whoHasItAlreadyIsToldSoInAFewBytes() {
    String tag = feeds.get(PROBLEMS).header("ETag");

    Reply again = feeds.get(PROBLEMS, Map.of("If-None-Match", tag));

    assertEquals(304, again.status());
    assertEquals(0, again.body().length);
    assertEquals(tag, again.header("ETag"));
    assertEquals("*", again.header("Access-Control-Allow-Origin"));
  }

  @Test
  void aTagIsStrongAndChangesWithWhatAReaderSees() {
    String tag = feeds.get(PROBLEMS).header("ETag");
    publish("Жарық жоқ");

    Reply after = feeds.get(PROBLEMS, Map.of("If-None-Match", tag));

    assertTrue(tag.startsWith("\""), tag);
    assertEquals(200, after.status());
    assertNotEquals(tag, after.header("ETag"));
    assertEquals(tag.length(), after.header("ETag").length());
  }

  @Test
  void theTagAloneDecidesWhereBothAreSent() {
    String modified = feeds.get(PROBLEMS).header("Last-Modified");

    Reply other =
        feeds.get(PROBLEMS, Map.of("If-None-Match", "\"other\"", "If-Modified-Since", modified));

    assertEquals(200, other.status());
  }

  @Test
  void aReaderWhoKnowsOnlyDatesIsServedToo() {
    String modified = feeds.get(PROBLEMS).header("Last-Modified");
    assertEquals(304, feeds.get(PROBLEMS, Map.of("If-Modified-Since", modified)).status());

    publish("Жарық жоқ");
    feeds.portal.core.clock.advance(Duration.ofSeconds(2));

    assertEquals(200, feeds.get(PROBLEMS, Map.of("If-Modified-Since", modified)).status());
  }

  @Test
  void aReaderWhoWritesDatesAsLongAgoIsServedToo() {
    String modified = feeds.get(PROBLEMS).header("Last-Modified");
    ZonedDateTime moment = RFC_1123_DATE_TIME.parse(modified, ZonedDateTime::from);
    for (String form : List.of("EEEE, dd-MMM-yy HH:mm:ss 'GMT'", "EEE MMM ppd HH:mm:ss yyyy")) {
      String told = DateTimeFormatter.ofPattern(form, Locale.ENGLISH).format(moment);
      assertEquals(304, feeds.get(PROBLEMS, Map.of("If-Modified-Since", told)).status(), told);
    }
  }

  @Test
  void whoWasToldOfALaterMomentThanTodaysGetsTheWholeFeed() {
    String earlier = feeds.get(PROBLEMS).header("Last-Modified");
    String later =
        RFC_1123_DATE_TIME.format(
            RFC_1123_DATE_TIME.parse(earlier, ZonedDateTime::from).plusMinutes(5));
    for (String told : List.of(later, "yesterday")) {
      assertEquals(200, feeds.get(PROBLEMS, Map.of("If-Modified-Since", told)).status(), told);
    }
  }

  @Test
  void twoChangesOfOneSecondAreNotLostToDates() {
    feeds.portal.core.clock.advance(Duration.ofMillis(100));
    publish("Бірінші");
    Reply first = feeds.get(PROBLEMS);
    feeds.portal.core.clock.advance(Duration.ofMillis(100));
    publish("Екінші");
    feeds.portal.core.clock.advance(Duration.ofSeconds(3));
    Reply second = feeds.get(PROBLEMS);

    assertEquals("", first.header("Last-Modified"));
    assertNotEquals("", second.header("Last-Modified"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/de/feeds/all/all/atom.xml",
        "/kk/feeds/nowhere/all/atom.xml",
        "/kk/feeds/all/problems/atom.xml",
        "/kk/feeds/all/all/atom.json",
        "/kk/feeds/all/all/atom.xml?page=2",
        "/kk/feeds/all/all/atom.xml?agency=nowhere",
        "/kk/feeds/sarybulak/all/atom.xml?agency=toganai",
        "/kk/feeds/all/all;x=1/atom.xml",
        "/kk/feeds/all/all/atom.xml%00",
        "/kk/feeds/%D0%B0/all/atom.xml",
      })
  void whatIsNotKnownIsNeverSomethingElse(String address) {
    assertEquals(404, feeds.get(address).status());
  }

  @ParameterizedTest
  @CsvSource({
    "/KK/feeds/Sarybulak/Problem/atom.xml",
    "/kk/FEEDS/sarybulak/problem/ATOM.XML",
    "/kk/feeds/all/all/atom.xml?kind=problem&agency=sarybulak",
    "/kk/feeds/all/problem/atom.xml?agency=sarybulak&AGENCY=Sarybulak",
    "/kk/feeds/sarybulak/problem/atom.xml?kind=problem",
  })
  void otherWaysToWriteAnAddressLeadToTheOne(String address) {
    Reply reply = feeds.get(address);

    assertEquals(301, reply.status());
    assertEquals(FeedsInMemory.BASE + PROBLEMS, reply.header("Location"));
  }

  @Test
  void whileTheDatabaseIsAwayTheLastKnownFeedIsToldAsStale() {
    byte[] before = feeds.get(PROBLEMS).body();
    database.cut(true);

    Reply stale = feeds.get(PROBLEMS);

    assertEquals(200, stale.status());
    assertArrayEquals(before, stale.body());
    assertEquals("110 - \"Response is Stale\"", stale.header("Warning"));
    assertEquals(503, feeds.get("/kk/feeds/sarybulak/news/atom.xml").status());
    database.cut(false);
    assertEquals("", feeds.get(PROBLEMS).header("Warning"));
  }
}
