package org.unifiedportal.war.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.site.PortalPages;

/** Kazakh pages in Latin letters, at addresses of their own. */
class LatinPagesTest {
  private final MadeUpOblast oblast = new MadeUpOblast();
  private final PageSource pages = PortalPages.over(oblast.stores, oblast.index.search);

  @AfterEach
  void close() {
    oblast.close();
  }

  private Page page(Language language, String rest) {
    return pages.page(PageRequest.read(language, rest, Map.of()));
  }

  private Document shown(String rest) {
    Page page = page(Language.KK, rest);
    assertEquals(200, page.status(), rest);
    return Jsoup.parse(new String(page.body(), StandardCharsets.UTF_8));
  }

  @Test
  void theWholePageIsInLatinLettersAndSaysThatItIsDerived() {
    Document page = shown("latin/sarybulak");
    assertEquals("kk-Latn", page.selectFirst("html").attr("lang"));
    assertTrue(page.select("h1, .brand").text().contains("Sarybūlaq"), page.title());
    assertTrue(page.select(".derived").text().contains("latyn"), page.body().text());
    assertTrue(page.select("[lang=kk]").isEmpty(), page.select("[lang=kk]").outerHtml());
    page.select("[lang=ru], [lang=en]").remove();
    assertFalse(page.body().text().matches("(?s).*[А-Яа-яӘәҒғҚқҢңӨөҰұҮүҺһІі].*"), page.text());
  }

  @Test
  void machinesAreToldWhichPageIsTheOriginal() {
    Document page = shown("latin/sarybulak/problems");
    assertEquals(
        "https://portal.example/kk/sarybulak/problems",
        page.select("link[rel=canonical]").attr("href"));
    assertEquals("noindex", page.select("meta[name=robots]").attr("content"));
  }

  @Test
  void oneStaysInLatinLettersUntilOneLeavesThem() {
    Document page = shown("latin/sarybulak");
    assertTrue(page.select("main a[href^=/kk/latin/sarybulak/]").size() > 0);
    assertEquals("/ru/sarybulak", page.select(".langs a[lang=ru]").attr("href"));
    assertEquals("/kk/sarybulak", page.select(".derived a").attr("href"));
    Document usual = shown("sarybulak");
    assertEquals("/kk/latin/sarybulak", usual.select(".foot a[hreflang=kk-Latn]").attr("href"));
  }

  @Test
  void otherLanguagesHaveNoLatinAddress() {
    assertEquals(404, page(Language.RU, "latin/sarybulak").status());
    assertEquals(404, page(Language.EN, "latin").status());
  }
}
