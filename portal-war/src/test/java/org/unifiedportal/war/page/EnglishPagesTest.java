package org.unifiedportal.war.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.ChooseLanguages;
import org.unifiedportal.core.agency.ChoosingLanguages;
import org.unifiedportal.core.agency.English;
import org.unifiedportal.core.publication.OwedEnglish;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.site.PortalPages;
import org.unifiedportal.war.site.SitemapResource;

/** What citizens and search engines see of an agency that publishes nothing in English. */
class EnglishPagesTest {
  private final MadeUpOblast oblast = new MadeUpOblast();
  private final PageSource pages = PortalPages.over(oblast.stores, oblast.index.search);

  @BeforeEach
  void decide() {
    TestPortal portal = oblast.portal;
    new ChoosingLanguages(portal.database, portal.journal, OwedEnglish.in(portal.database))
        .choose(
            new ChooseLanguages(oblast.busy.id(), 1, English.NONE),
            TestPortal.portalsAdministrator());
  }

  @AfterEach
  void close() {
    oblast.close();
  }

  private Document page(String address) {
    Language language = Language.of(address.substring(1, 3));
    Page page = pages.page(PageRequest.read(language, address.substring(4), Map.of()));
    assertEquals(200, page.status(), address);
    return Jsoup.parse(new String(page.body(), StandardCharsets.UTF_8));
  }

  @Test
  void itsPagesOfferKazakhAndRussianAndOtherPagesOfferEnglishStill() {
    for (String address : List.of("/kk/sarybulak", "/ru/sarybulak/news")) {
      Document page = page(address);
      assertEquals(List.of("Қаз", "Рус"), page.select("nav.langs a").eachText(), address);
      assertTrue(page.select("link[hreflang=en]").isEmpty(), address);
    }
    for (String address : List.of("/kk/kokterek", "/kk/menu")) {
      assertEquals(3, page(address).select("nav.langs a").size(), address);
      assertFalse(page(address).select("link[hreflang=en]").isEmpty(), address);
    }
  }

  @Test
  void anOldLinkToItsEnglishPageOpensButIsKeptOutOfSearchEngines() {
    Document page = page("/en/sarybulak");
    assertEquals("Eng", page.select("nav.langs [aria-current]").text());
    assertEquals("noindex", page.select("meta[name=robots]").attr("content"));
    assertTrue(page("/kk/sarybulak").select("meta[name=robots]").attr("content").isEmpty());
    SitemapResource maps = new SitemapResource(oblast.stores);
    String busy = maps.map("-sarybulak").getEntity().toString();
    assertFalse(busy.contains("/en/sarybulak"), busy);
    assertTrue(maps.map("-kokterek").getEntity().toString().contains("/en/kokterek"));
  }
}
