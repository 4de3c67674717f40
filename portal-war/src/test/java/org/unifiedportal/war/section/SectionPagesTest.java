package org.unifiedportal.war.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.unifiedportal.core.site.RequiredSection;
import org.unifiedportal.core.site.RequiredSections;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.page.MadeUpOblast;
import org.unifiedportal.war.page.Page;
import org.unifiedportal.war.page.PageRequest;
import org.unifiedportal.war.page.PageSource;
import org.unifiedportal.war.site.PortalPages;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SectionPagesTest {
  private MadeUpOblast oblast;
  private PageSource pages;

  @BeforeAll
  void found() {
    oblast = new MadeUpOblast();
    pages = PortalPages.over(oblast.stores, oblast.index.search);
  }

  @AfterAll
  void close() {
    oblast.close();
  }

  @Test
  void theMenuShowsEverySectionOfTheLawWithItsClauseAndAWayToIt() {
    String html = html(Language.KK, "sarybulak/sections");
    for (RequiredSection section : RequiredSections.ofLaw().all()) {
      assertTrue(html.contains("/kk/sarybulak/sections/" + section.path() + "\""), section.key());
      assertTrue(html.contains(section.duty().clause()), section.key());
    }
  }

  @Test
  void theMenuSaysHonestlyWhatIsFilledAndWhatIsEmpty() {
    String html = html(Language.RU, "sarybulak/sections");
    assertTrue(html.contains("пока пусто") && html.contains("1 материал, обновлено: "), html);
    assertTrue(html.contains("на казахском: актуально · на русском: "), html);
    String quiet = html(Language.KK, "kokterek/sections");
    assertTrue(quiet.contains("қазақша: толтырылған бөлімдер – 0, барлығы – 68"), quiet);
  }

  @Test
  void theGroupsOfTheMenuAreFoldedAndSayHowManyOfTheirSectionsAreFilled() {
    Document menu = Jsoup.parse(html(Language.RU, "sarybulak/sections"));
    assertEquals(RequiredSections.ofLaw().groups().size(), menu.select(".folds details").size());
    assertTrue(menu.select(".folds details[open]").isEmpty());
    assertEquals(68, menu.select(".folds details .rows a").size(), "nothing is left out");
    Element acts = menu.selectFirst("#rules");
    assertEquals("Нормативные правовые акты", acts.select("summary h2").text());
    assertEquals("заполнено 1 из 3", acts.select("summary small").text());
    Document quiet = Jsoup.parse(html(Language.KK, "kokterek/sections"));
    assertEquals("толтырылғаны – 0, барлығы – 3", quiet.select("#rules summary small").text());
  }

  @Test
  void theLawIsCitedAsActsCiteIt() {
    RequiredSection adopted = RequiredSections.ofLaw().find("rules.adopted").orElseThrow();
    String path = "sarybulak/sections/" + adopted.path();
    assertTrue(
        html(Language.KK, path)
            .contains("№\u00a0401-V Заңының 16-бабы 3-тармағының 2)\u00a0тармақшасы."),
        html(Language.KK, path));
    assertTrue(
        html(Language.RU, path)
            .contains("подпункт 2) пункта 3 статьи 16 Закона Республики Казахстан"),
        html(Language.RU, path));
  }

  @Test
  void everySectionHasAPageThatNamesItsLawEvenWhenEmpty() {
    for (RequiredSection section : RequiredSections.ofLaw().all()) {
      Page page = page(Language.KK, "kokterek/sections/" + section.path());
      assertEquals(200, page.status());
      String html = new String(page.body(), StandardCharsets.UTF_8);
      assertTrue(html.contains("№\u00a0401-V Заңының 1"), section.key());
      assertTrue(html.contains("жұмыс күні ішінде"), section.key());
    }
  }

  @Test
  void aDocumentStandsInTheSectionOfItsKind() {
    assertTrue(
        html(Language.KK, "sarybulak/sections/rules-adopted")
            .contains("Аудандық бюджетті бекіту туралы"));
  }

  @Test
  void theMenuStaysLightThoughTheLawAsksForMuch() {
    assertTrue(page(Language.KK, "sarybulak/sections").body().length <= 30 * 1024);
  }

  @Test
  void anUnknownSectionIsAnUnknownAddress() {
    assertEquals(404, page(Language.KK, "sarybulak/sections/nothing").status());
    assertEquals(404, page(Language.KK, "nowhere/sections").status());
    assertEquals(404, page(Language.KK, "sarybulak/sections/rules.adopted").status());
  }

  @Test
  void theFeedsPageListsEveryFeedOfEveryAgency() {
    String html = html(Language.RU, "feeds");
    for (String address :
        new String[] {
          "all/all/atom.xml",
          "all/problem/rss.xml",
          "sarybulak/answer/feed.json",
          "kokterek/all/atom.xml"
        }) {
      assertTrue(html.contains("href=\"/ru/feeds/" + address + "\""), address);
    }
    assertTrue(html.contains("<code>https://portal.example/ru/feeds/all/all/atom.xml</code>"));
  }

  private String html(Language language, String path) {
    return new String(page(language, path).body(), StandardCharsets.UTF_8);
  }

  private Page page(Language language, String path) {
    return pages.page(PageRequest.read(language, path, Map.of()));
  }
}
