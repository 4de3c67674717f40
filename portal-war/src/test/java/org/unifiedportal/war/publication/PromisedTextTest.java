package org.unifiedportal.war.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.page.MadeUpOblast;
import org.unifiedportal.war.page.PageRequest;
import org.unifiedportal.war.page.PageSource;
import org.unifiedportal.war.site.PortalPages;

class PromisedTextTest {
  @Test
  void whoReadsTheOtherLanguageIsToldByWhenTheTextIsPromisedAndWhenItIsLate() {
    try (MadeUpOblast oblast = new MadeUpOblast()) {
      Content both = TestPortal.content(PublicationKind.NEWS, "Жаңа дәрігер келді", "Новый врач");
      Content kazakh =
          new Content(
              Map.of(Language.KK, both.texts().get(Language.KK)), both.fields(), Set.of(), false);
      Content promising = kazakh.promising(Map.of(Language.RU, LocalDate.of(2026, 11, 26)));
      String path =
          oblast
              .portal
              .publish(oblast.busy.id(), PublicationKind.NEWS, promising)
              .live()
              .orElseThrow()
              .path()
              .value();
      PageSource pages = PortalPages.over(oblast.stores, oblast.index.search);

      assertTrue(
          banner(pages, Language.RU, path).endsWith("Русский текст обещан до 26 ноября."),
          banner(pages, Language.RU, path));
      assertEquals("", banner(pages, Language.KK, path));
      assertTrue(banner(pages, Language.EN, path).endsWith("The text below is in Kazakh."));
      oblast.portal.clock.advance(Duration.ofDays(3));
      assertTrue(
          banner(pages, Language.RU, path)
              .endsWith("Русский текст был обещан до 26 ноября, но его ещё нет."));
    }
  }

  private static String banner(PageSource pages, Language language, String path) {
    byte[] body = pages.page(PageRequest.read(language, path, Map.of())).body();
    return Jsoup.parse(new String(body, StandardCharsets.UTF_8)).select("article .callout").text();
  }
}
