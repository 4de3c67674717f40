package org.unifiedportal.war.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.CloseAgency;
import org.unifiedportal.core.agency.ClosingAgencies;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.war.site.PortalPages;

/** What citizens see of an agency that is closed. */
class ArchivePagesTest {
  private final MadeUpOblast oblast = new MadeUpOblast();
  private final PageSource pages = PortalPages.over(oblast.stores, oblast.index.search);
  private final ClosingAgencies closing =
      new ClosingAgencies(
          oblast.portal.database, oblast.portal.journal, oblast.portal.time, List.of());

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
  void everyPageOfAClosedAgencySaysWhyAndWhereToTurnAndGoesOnToBeRead() {
    Publication live =
        oblast.portal.publish(oblast.quiet.id(), PublicationKind.NEWS, "Ескі хабар", "Старая");
    String path = live.live().orElseThrow().path().value();
    closing.close(
        new CloseAgency(
            oblast.quiet.id(),
            1,
            LocalText.of("Аудан біріктірілді.", "Район объединён."),
            Optional.of(oblast.busy.id())),
        TestPortal.portalsAdministrator());

    for (String address : List.of("/kk/kokterek", "/kk/kokterek/sections", "/kk/" + path)) {
      Document page = page(address);
      String banner = page.select("section.archive").text();
      assertTrue(banner.contains("2026 жылғы 24 қараша"), banner);
      assertTrue(banner.contains("Аудан біріктірілді."), banner);
      assertEquals("/kk/sarybulak", page.select("section.archive a").attr("href"), address);
    }
    assertTrue(page("/kk/" + path).text().contains("Ескі хабар"));
    assertTrue(page("/kk/sarybulak").select("section.archive").isEmpty());
    assertTrue(page("/kk/menu").select("a[href=/kk/kokterek]").isEmpty());
    assertFalse(page("/kk/menu").select("a[href=/kk/sarybulak]").isEmpty());
    assertTrue(page("/kk/feeds").select("a[href*=/feeds/kokterek/]").isEmpty());
    assertFalse(page("/kk/feeds").select("a[href*=/feeds/sarybulak/]").isEmpty());
    assertTrue(page("/ru/kokterek").select("section.archive").text().contains("Район объединён."));
  }
}
