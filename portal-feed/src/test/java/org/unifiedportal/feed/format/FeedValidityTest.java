package org.unifiedportal.feed.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unifiedportal.core.TestDatabases;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.core.publication.EditionText;
import org.unifiedportal.core.publication.Outcome;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.feed.entry.EntryKind;
import org.unifiedportal.feed.entry.FeedPortal;

/**
 * Every feed the portal can emit, against the rules; each document is also left in {@code
 * target/feeds}, for anyone who wants to ask the W3C's own validator.
 */
class FeedValidityTest {
  private static final List<String> HOSTILE =
      List.of(
          "& < ]]> 😀",
          "<script>alert(1)</script>",
          "<![CDATA[ x ]]> <!-- y -->",
          "&amp; &lt; &#60; &nbsp; &copy; R&D1",
          "Әңгіме «ғ» — қ, ң, ө, ұ, ү, һ, і",
          "\u202Egpj.exe \u0007\u0085\uFFFD\uFEFF\u200F",
          "x".repeat(1000),
          "\"'`${7*7}{{7*7}}");
  private static FeedPortal portal;
  private static Feeds feeds;

  @BeforeAll
  static void publishEverything() {
    portal = new FeedPortal(TestDatabases.h2());
    feeds = TestFeeds.over(portal);
    portal.core.found("toganai");
    for (PublicationKind kind : PublicationKind.values()) {
      portal.core.publish(
          portal.agency.id(), kind, inThree(TestPortal.content(kind, "Қазақша", "По-русски")));
    }
    HOSTILE.forEach(title -> portal.publish(PublicationKind.NEWS, title, title));
    portal.withdraw(portal.publish(PublicationKind.NEWS, "Қате", "Ошибка"), Outcome.MISTAKE);
    portal.withdraw(portal.publish(PublicationKind.NEWS, "А", "Б"), Outcome.NEVER_EXISTED);
    portal.core.clock.advance(Duration.ofMillis(1));
    portal.follow();
  }

  private static Content inThree(Content two) {
    EditionText kk = two.texts().get(Language.KK);
    EditionText ru = two.texts().get(Language.RU);
    EditionText en = new EditionText("In English", "", kk.body());
    return new Content(
        Map.of(Language.KK, kk, Language.RU, ru, Language.EN, en),
        two.fields(),
        two.sections(),
        true);
  }

  @AfterAll
  static void close() {
    portal.close();
  }

  static Stream<List<String>> addresses() {
    return Stream.of(Language.values())
        .map(Language::tag)
        .flatMap(language ->
            Stream.of("all", "sarybulak", "toganai")
                .flatMap(agency -> kinds().map(kind -> List.of(language, agency, kind))));
  }

  private static Stream<String> kinds() {
    return Stream.concat(Stream.of("all"), Stream.of(EntryKind.values()).map(EntryKind::key));
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void everyFeedKeepsEveryRule(List<String> segments) throws IOException {
    for (FeedFormat format : FeedFormat.ALL) {
      byte[] document = document(segments, format);
      String address =
          "https://portal.example/%s/feeds/%s/%s/%s"
              .formatted(segments.get(0), segments.get(1), segments.get(2), format.file());
      assertEquals(List.of(), FeedRules.broken(format, document, address), address);
      leave(document, String.join(".", segments) + "." + format.file());
    }
  }

  private static byte[] document(List<String> segments, FeedFormat format) {
    return feeds
        .document(
            feeds.find(segments.get(0), segments.get(1), segments.get(2)).orElseThrow(), format)
        .bytes();
  }

  private static void leave(byte[] document, String name) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "feeds"));
    Files.write(folder.resolve(name), document);
  }

  @Test
  void theSameIdentitiesStandInTheSameOrderInEveryFormat() {
    List<String> all = List.of("kk", "all", "all");
    List<String> atom = new AtomFormatTest().idsAndTitles(document(all, FeedFormat.ALL.get(0)));
    List<String> rss = new RssFormatTest().idsAndTitles(document(all, FeedFormat.ALL.get(1)));
    List<String> json = new JsonFeedFormatTest().idsAndTitles(document(all, FeedFormat.ALL.get(2)));

    assertEquals(17, atom.size());
    assertEquals(atom, rss);
    assertEquals(atom, json);
  }
}
