package org.unifiedportal.war.search;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.TestDocuments;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.KnownAgencies;
import org.unifiedportal.core.document.DocumentStore;
import org.unifiedportal.core.journal.JournalEntry;
import org.unifiedportal.core.notice.NoticeStore;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.vault.FileStore;
import org.unifiedportal.search.query.AgencyNames;
import org.unifiedportal.war.page.MadeUpOblast;
import org.unifiedportal.war.page.NoticeBoard;
import org.unifiedportal.war.page.PageRequest;
import org.unifiedportal.war.page.PageSource;
import org.unifiedportal.war.page.PaperWords;
import org.unifiedportal.war.page.Papers;
import org.unifiedportal.war.page.Stores;
import org.unifiedportal.war.page.Variant;
import org.unifiedportal.war.site.PortalPages;

/** What stands around the hits of a page of results is in memory, and true. */
class ResultsFromMemoryTest {
  @TempDir Path folder;

  private final MadeUpOblast oblast = new MadeUpOblast();
  private final TestPortal portal = oblast.portal;
  private final KnownAgencies agencies = new KnownAgencies(portal.database, portal.agencies);
  private final PaperWords words = PaperWords.keeping();
  private final NoticeBoard board =
      new NoticeBoard(NoticeStore.in(portal.database), agencies, portal.time, moment -> {});
  private PageSource pages;
  private boolean away;

  @BeforeEach
  void open() throws Exception {
    new TestDocuments(portal, folder).publish(oblast.busy.id(), "Ауыз су тарифі туралы");
    oblast.index.follow();
    portal.database.afterAppend(this::note);
    Stores stores =
        new Stores(
            oblast.stores.site(),
            agencies,
            portal.publications,
            portal.paths,
            new Papers(DocumentStore.in(portal.database), FileStore.in(portal.database), words),
            board,
            oblast.stores.places(),
            new AgencyNames(agencies));
    pages = PortalPages.over(stores, oblast.index.search);
  }

  private void note(List<JournalEntry> entries) {
    agencies.note(entries);
    board.note(entries);
    words.note(entries);
  }

  @AfterEach
  void close() {
    if (away) {
      oblast.index.close();
    } else {
      oblast.close();
    }
  }

  private String html(String question) {
    PageRequest request =
        new PageRequest(Language.KK, Variant.NORMAL, "search", Map.of("q", question));
    return new String(pages.page(request).body(), StandardCharsets.UTF_8);
  }

  @Test
  void aPageOfResultsAsksTheDatabaseForNothingThatItKnows() {
    assertTrue(html("тариф").contains("PDF · "), html("тариф"));
    Stream.of("сарыбұлақ", "бос жұмыс орындары сарыбұлақ").forEach(this::html);
    away = true;
    portal.database.close();

    assertThrows(IllegalStateException.class, () -> portal.agencies.all());
    String known = html("тарифі туралы");
    assertTrue(known.contains("Сарыбұлақ ауданы · <time"), known);
    assertTrue(known.contains("PDF · "), known);
    assertTrue(html("құбыр").contains("<mark>құбыры</mark>"), html("құбыр"));
    assertTrue(html("сарыбұлақ").contains("Тікелей өту: <a href=\"/kk/sarybulak\">"));
    assertTrue(html("бос жұмыс орындары сарыбұлақ").contains("\"/kk/sarybulak/vacancies\">"));
    assertTrue(html("крокодилопотам").contains("href=\"/kk/aksai/contacts\""));
  }

  @Test
  void anAgencyIsNamedAmongTheResultsFromTheMomentItIsFounded() {
    assertFalse(html("қамысты").contains("<mark>Қамысты</mark>"));
    Agency founded = portal.foundBelow(oblast.oblast, "taldysai");
    portal.publish(founded.id(), PublicationKind.NEWS, "Қамысты арнасы", "Русло Камысты");
    oblast.index.follow();

    String html = html("қамысты");
    String name = founded.shortName().shown(Language.KK).words();
    assertTrue(html.contains(name + " · <time"), html);
  }
}
