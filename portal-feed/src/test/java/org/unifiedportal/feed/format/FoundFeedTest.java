package org.unifiedportal.feed.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.publication.EditionText.Headline;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.site.SitePath;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FoundFeedTest {
  private static final FeedSite SITE =
      new FeedSite(URI.create("https://portal.example"), LocalText.of("Портал", "Портал"));
  private static final String QUERY = "?q=%D1%81%D1%83&kind=problem";
  private static final FeedFormat ATOM = FeedFormat.find("atom.xml").orElseThrow();

  private final TestPortal core = TestPortal.onH2();
  private final Agency agency = core.found("sarybulak");

  @AfterAll
  void close() {
    core.close();
  }

  @Test
  void itIsWellFormedAtomWithTheQuestionInItsAddresses() {
    String atom = text(feed(List.of(find("Су <b>құбыры</b> жарылды", 1))));
    String query = QUERY.replace("&", "&amp;");
    assertTrue(atom.contains("href=\"https://portal.example/kk/search/atom.xml" + query), atom);
    assertTrue(atom.contains("href=\"https://portal.example/ru/search/atom.xml" + query), atom);
    assertTrue(atom.contains("href=\"https://portal.example/kk/search" + query), atom);
    assertTrue(atom.contains("<title>Су ‹b›құбыры‹/b› жарылды</title>"), atom);
    assertTrue(atom.contains("term=\"problem\""), atom);
    assertEquals(
        List.of(),
        FeedRules.broken(
            ATOM,
            atom.getBytes(StandardCharsets.UTF_8),
            "https://portal.example/kk/search/atom.xml" + QUERY));
  }

  @Test
  void theSameFindsGiveTheSameTagAndMoreGiveAnother() {
    FeedDocument one = feed(List.of(find("Су", 1))).in(ATOM);
    assertEquals(one.tag(), feed(List.of(find("Су", 1))).in(ATOM).tag());
    FeedDocument two = feed(List.of(find("Жаңа су", 2), find("Су", 1))).in(ATOM);
    assertNotEquals(one.tag(), two.tag());
    assertEquals(Instant.parse("2026-11-02T05:00:00Z"), two.modified());
  }

  @Test
  void whatWasChangedLastStandsFirstAndNoTwoShareAMoment() {
    FoundFeed.Find changed = changed(find("Ескі, түзетілген", 1), "2026-11-05T05:00:00Z");
    FoundFeed.Find same = changed(find("Бір сәтте", 2), "2026-11-05T05:00:00Z");
    String atom = text(feed(List.of(find("Жаңа", 3), same, changed)));

    assertTrue(atom.indexOf("Ескі, түзетілген") < atom.indexOf("Бір сәтте"), atom);
    assertTrue(atom.indexOf("Бір сәтте") < atom.indexOf("Жаңа"), atom);
    assertTrue(atom.contains("<updated>2026-11-05T05:00:00Z"), atom);
    assertTrue(atom.contains("<updated>2026-11-05T04:59:59.999999Z"), atom);
    assertTrue(atom.contains("<published>2026-11-01T05:00:00Z"), atom);
  }

  @Test
  void whatWasTakenBackIsToldToBeForgotten() {
    Instant when = Instant.parse("2026-11-06T05:00:00Z");
    Feed.Deleted gone = new Feed.Deleted("tag:unifiedportal.org,2026:document:1:kk", when, "Қате.");
    FeedDocument written =
        new FoundFeed(SITE, Language.KK, QUERY, "су", List.of(find("Су", 1)), List.of(gone))
            .in(ATOM);
    String atom = new String(written.bytes(), StandardCharsets.UTF_8);

    assertTrue(atom.contains("<at:deleted-entry ref=\"" + gone.id()), atom);
    assertEquals(when, written.modified());
  }

  @Test
  void aQuestionThatFindsNothingHasAFeedToo() {
    assertTrue(text(feed(List.of())).contains("<updated>"));
  }

  private static FoundFeed feed(List<FoundFeed.Find> finds) {
    return new FoundFeed(SITE, Language.KK, QUERY, "«су» бойынша нәтижелер", finds, List.of());
  }

  private FoundFeed.Find find(String title, int number) {
    return new FoundFeed.Find(
        "tag:unifiedportal.org,2026:publication:" + number + ":kk",
        Language.KK,
        Set.of(Language.KK, Language.RU),
        PublicationKind.PROBLEM,
        agency,
        new SitePath("sarybulak/problems/2026/su-" + number),
        new Headline(title, "Не болды, қашан жөнделеді."),
        Instant.parse("2026-11-0" + number + "T05:00:00Z"),
        Instant.parse("2026-11-0" + number + "T05:00:00Z"));
  }

  private static FoundFeed.Find changed(FoundFeed.Find find, String at) {
    return new FoundFeed.Find(
        find.id(),
        find.language(),
        find.languages(),
        find.kind(),
        find.agency(),
        find.path(),
        find.words(),
        find.published(),
        Instant.parse(at));
  }

  private static String text(FoundFeed feed) {
    return new String(feed.in(ATOM).bytes(), StandardCharsets.UTF_8);
  }
}
