package org.unifiedportal.war.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.TestDocuments;
import org.unifiedportal.core.document.Card;
import org.unifiedportal.core.document.DocumentKind;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.page.MadeUpOblast;
import org.unifiedportal.war.page.Page;
import org.unifiedportal.war.page.PageRequest;
import org.unifiedportal.war.page.PageSource;
import org.unifiedportal.war.page.Papers;
import org.unifiedportal.war.page.Variant;
import org.unifiedportal.war.site.PortalPages;

/** One document of each sort, all of the same words. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PaperFilterTest {
  private final MadeUpOblast oblast = new MadeUpOblast();
  private final PageSource pages = PortalPages.over(oblast.stores, oblast.index.search);

  @BeforeAll
  void publish(@TempDir Path folder) throws IOException {
    TestDocuments documents = new TestDocuments(oblast.portal, folder);
    for (DocumentKind kind : DocumentKind.values()) {
      String title = "Ирригация " + kind.key();
      documents.publish(
          documents.describe(documents.add(oblast.busy.id(), title), of(kind, title)));
    }
    documents.judge();
    oblast.index.follow();
  }

  private static Card of(DocumentKind kind, String title) {
    Card act = TestDocuments.act(title);
    return new Card(
        kind,
        act.title(),
        act.requisites(),
        act.legal(),
        act.coverage(),
        act.licence(),
        act.page());
  }

  @AfterAll
  void close() {
    oblast.close();
  }

  @Test
  void documentsAreNarrowedToEachSortByItsNameInTheReadersLanguage() {
    for (Language language : Language.values()) {
      String html = html(language, Map.of("q", "ирригация"));
      for (DocumentKind kind : DocumentKind.values()) {
        String chip = ">" + Papers.called(kind, language) + " <small>1<";
        assertTrue(html.contains(chip), chip);
      }
    }
    String forms = html(Language.KK, Map.of("q", "ирригация", "paper", "form"));
    assertTrue(forms.contains("1 нәтиже табылды"), forms);
    assertTrue(forms.contains("Ирригация</mark> form"), forms);
  }

  @Test
  void aDocumentIsFoundByTheNameOfItsSortThoughNoWordOfItSaysSo() {
    for (Map.Entry<Language, String> asked :
        Map.of(
                Language.KK, "ирригация хаттамасы",
                Language.RU, "протоколы ирригация")
            .entrySet()) {
      String first = firstHit(html(asked.getKey(), Map.of("q", asked.getValue())));
      assertTrue(first.contains("minutes"), first);
    }
  }

  @Test
  void formatAndSizeAreSaidOnceAndTheTextBegins() {
    String first = firstHit(html(Language.KK, Map.of("q", "ирригация")));
    assertEquals(2, first.split("PDF · ", -1).length, first);
    assertTrue(firstHit(html(Language.KK, Map.of("q", "ирригация pdf"))).contains("<mark>PDF"));
  }

  private static String firstHit(String html) {
    int cards = html.indexOf("class=\"cards\"");
    return html.substring(cards, html.indexOf("</li>", cards));
  }

  @Test
  void aSortNobodyKnowsIsAnUnknownAddress() {
    Map<String, String> query = Map.of("q", "ирригация", "paper", "papyrus");
    assertEquals(404, page(Language.KK, query).status());
  }

  @Test
  void thePageStaysLightThoughAllSortsAreAmongTheHits() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(page(Language.KK, Map.of("q", "ирригация")).body());
    }
    assertTrue(packed.size() <= 15_000, packed.size() + " bytes");
  }

  private String html(Language language, Map<String, String> query) {
    Page page = page(language, query);
    assertEquals(200, page.status(), query.toString());
    return new String(page.body(), StandardCharsets.UTF_8);
  }

  private Page page(Language language, Map<String, String> query) {
    return pages.page(new PageRequest(language, Variant.NORMAL, "search", query));
  }
}
