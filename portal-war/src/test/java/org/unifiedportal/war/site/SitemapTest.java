package org.unifiedportal.war.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.TestDocuments;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.document.Tombstone;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.war.page.MadeUpOblast;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SitemapTest {
  private MadeUpOblast oblast;
  private SitemapResource maps;

  @BeforeAll
  void found() {
    oblast = new MadeUpOblast();
    maps = new SitemapResource(oblast.stores);
  }

  @AfterAll
  void close() {
    oblast.close();
  }

  private Document map(String suffix) {
    return Jsoup.parse(maps.map(suffix).getEntity().toString(), "", Parser.xmlParser());
  }

  @Test
  void everyAgencyHasAMap() {
    List<String> found = map("").select("sitemapindex > sitemap > loc").eachText();
    assertEquals(oblast.stores.agencies().all().size(), found.size());
    assertTrue(found.contains("https://portal.example/sitemap-sarybulak.xml"), found.toString());
  }

  @Test
  void aPageStandsThereInEachOfItsLanguagesAndNamesAllOfThem() {
    Document map = map("-sarybulak");
    List<String> pages = map.select("urlset > url > loc").eachText();
    assertTrue(pages.contains("https://portal.example/kk/sarybulak"), pages.toString());
    assertTrue(pages.size() > 3, pages.toString());
    assertEquals(pages.size(), pages.stream().distinct().count());
    assertTrue(pages.containsAll(map.select("xhtml|link").eachAttr("href")));
    assertTrue(map.select("lastmod").eachText().getFirst().endsWith("Z"));
  }

  @Test
  void aDocumentStandsThereUntilItIsTakenBack(@TempDir Path folder) throws IOException {
    TestDocuments documents = new TestDocuments(oblast.portal, folder);
    var live = documents.publish(oblast.busy.id(), "Су тарифі туралы");
    String path = live.live().orElseThrow().path().value();
    List<String> pages = map("-sarybulak").select("urlset > url > loc").eachText();
    assertTrue(pages.contains("https://portal.example/kk/" + path), pages.toString());
    assertTrue(pages.contains("https://portal.example/ru/" + path), pages.toString());
    LocalText reason = LocalText.of("Қате.", "Ошибка.");
    documents.withdraw(live, new Tombstone(Tombstone.Cause.MISTAKE, reason, Optional.empty()));
    pages = map("-sarybulak").select("urlset > url > loc").eachText();
    assertTrue(pages.stream().noneMatch(page -> page.endsWith(path)), pages.toString());
  }

  @Test
  void theDayOfTheLastChangeIsToldOfTextsAndDocuments(@TempDir Path folder) throws IOException {
    TestDocuments documents = new TestDocuments(oblast.portal, folder);
    var act = documents.publish(oblast.busy.id(), "Жол тарифі туралы");
    var text = oblast.portal.publish(oblast.busy.id(), PublicationKind.NEWS, "Жол", "Дорога");
    Instant published = oblast.portal.time.now();
    assertEquals(published.toString(), changed(act.live().orElseThrow().path().value()));
    assertEquals(published.toString(), changed(text.live().orElseThrow().path().value()));

    oblast.portal.clock.advance(Duration.ofHours(1));
    documents.replace(act, Language.KK, "Басқа файл");
    oblast.portal.correct(
        text, TestPortal.content(PublicationKind.NEWS, "Жол түзетілді", "Дорога исправлена"));
    Instant changed = oblast.portal.time.now();
    assertEquals(changed.toString(), changed(act.live().orElseThrow().path().value()));
    assertEquals(changed.toString(), changed(text.live().orElseThrow().path().value()));
    oblast.portal.clock.advance(Duration.ofHours(-1));
  }

  private String changed(String path) {
    return map("-sarybulak").select("url").stream()
        .filter(page -> page.select("loc").text().equals("https://portal.example/kk/" + path))
        .map(page -> page.select("lastmod").text())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anAgencyNobodyKnowsHasNone() {
    assertThrows(Refused.class, () -> maps.map("-nobody"));
  }

  @Test
  void robotsLearnWhereTheMapIs() {
    String robots = new RobotsResource(oblast.stores.site()).robots().getEntity().toString();
    assertTrue(robots.endsWith("\nSitemap: https://portal.example/sitemap.xml\n"), robots);
    assertTrue(robots.contains("\nDisallow: /kk/search\nDisallow: /kk/console\n"), robots);
    assertTrue(robots.contains("\nDisallow: /sets/\n"), robots);
  }
}
