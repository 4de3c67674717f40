package org.unifiedportal.war.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.TestDocuments;
import org.unifiedportal.core.block.Block;
import org.unifiedportal.core.block.BlockJson;
import org.unifiedportal.core.block.RichText;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.Tombstone;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.core.vault.FileFacts;
import org.unifiedportal.core.vault.FileFormat;
import org.unifiedportal.core.vault.FileHash;
import org.unifiedportal.core.vault.FileInside;
import org.unifiedportal.core.vault.FileText;
import org.unifiedportal.core.vault.Judgement;
import org.unifiedportal.core.vault.Leaf;
import org.unifiedportal.core.vault.Reading;
import org.unifiedportal.core.vault.Sheet;
import org.unifiedportal.war.page.MadeUpOblast;
import org.unifiedportal.war.page.Page;
import org.unifiedportal.war.page.PageRequest;
import org.unifiedportal.war.page.PageSource;
import org.unifiedportal.war.page.Variant;
import org.unifiedportal.war.site.PortalPages;

class TwinPagesTest {
  @TempDir Path folder;
  private final MadeUpOblast oblast = new MadeUpOblast();
  private final PageSource pages = PortalPages.over(oblast.stores, oblast.index.search);
  private TestDocuments documents;

  @BeforeEach
  void openTheVault() {
    documents = new TestDocuments(oblast.portal, folder);
  }

  @AfterEach
  void close() {
    oblast.close();
  }

  @Test
  void aFileIsReadAsAPageAtItsDownloadsAddressBelowTheReadersLanguage() throws IOException {
    Document live = publish("Су тарифі туралы", text("1-тарау", "Ауыз су тарифі – 98 теңге."));

    String ru = read(Language.RU, twin(live), Map.of());

    assertTrue(ru.contains("<h2 id=\"h1\">1-тарау</h2><p>Ауыз су тарифі – 98 теңге.</p>"), ru);
    assertTrue(ru.contains("<div class=\"body\" lang=\"kk\">"), "the text says its language");
    assertTrue(ru.contains("Главным остаётся сам файл"), ru);
    assertTrue(ru.contains("href=\"/d/" + live.id() + "/v/1/kk/pdf\""), "the file is offered");
    assertTrue(ru.contains("href=\"/ru/" + path(live) + "\""), "the way back");
    String first = read(Language.KK, "d/" + live.id() + "/v/1/kk/pdf", Map.of());
    assertTrue(first.contains("noindex"), "an old edition is not for search engines");
    assertFalse(read(Language.KK, twin(live), Map.of()).contains("noindex"));
  }

  @Test
  void searchEnginesAreToldOneAddressOfTheNewestFileAndNoneOfAnEdition() throws IOException {
    Document live = publish("Су тарифі туралы", text("1-тарау", "Ауыз су тарифі – 98 теңге."));
    String one = "<link rel=\"canonical\" href=\"https://portal.example/kk/" + twin(live) + "\"";
    for (String path : List.of("d/" + live.id(), "d/" + live.id() + "/kk", twin(live))) {
      String page = read(Language.KK, path, Map.of());
      assertTrue(page.contains(one), page);
      assertTrue(page.contains("hreflang=\"ru\" href=\"https://portal.example/ru/" + twin(live)));
    }
    String edition = read(Language.KK, "d/" + live.id() + "/v/1/kk/pdf", Map.of());
    assertFalse(edition.contains("rel=\"canonical\""), edition);
  }

  @Test
  void thePageOfTheDocumentLeadsThereAndSaysWhereItCant() throws IOException {
    Document live = publish("Су тарифі туралы", text("1-тарау", "98 теңге"));
    String page = read(Language.KK, path(live), Map.of());
    assertTrue(page.contains("href=\"/kk/" + twin(live) + "\""), page);
    assertTrue(page.contains("Жүктемей оқу"), page);

    Document scan = publish("Скан", FileText.without(Reading.NO_TEXT));
    String said = read(Language.KK, path(scan), Map.of());
    assertFalse(said.contains("Жүктемей оқу"), said);
    assertTrue(said.contains("ішінде мәтін жоқ"), said);
  }

  @Test
  void whatCantBeShownSaysItsReason() throws IOException {
    for (Reading reading :
        List.of(
            Reading.NO_TEXT,
            Reading.PASSWORD,
            Reading.DAMAGED,
            Reading.TOO_MUCH,
            Reading.NOT_READ)) {
      Document live = publish("Құжат " + reading.key(), FileText.without(reading));
      for (Language language : Language.values()) {
        String said = read(language, twin(live), Map.of());
        assertTrue(said.contains("class=\"callout\""), said);
        assertTrue(said.contains("/v/1/kk/pdf\""), "the file itself is offered");
      }
    }
    documents.says = new Judgement.Silent("away");
    Document waits = documents.publish(oblast.busy.id(), "күтеді");
    String said = read(Language.KK, twin(waits), Map.of());
    assertTrue(said.contains("Файл тексеріліп жатыр"), said);
    assertFalse(said.contains("/kk/pdf\" hreflang"), "what waits is not given out");
  }

  @Test
  void onlyAPdfWithoutTextIsCalledAScan() {
    FileHash hash = new FileHash("0".repeat(64));
    for (FileFormat format : List.of(FileFormat.PDF, FileFormat.XLSX, FileFormat.DOCX)) {
      FileFacts facts =
          new FileFacts(hash, format, 9, OptionalInt.empty(), Reading.NO_TEXT, Set.of());
      boolean isScan = format == FileFormat.PDF;
      assertEquals(isScan ? "twin.no-text" : "twin.nothing-seen", TwinShowing.why(facts));
    }
  }

  @Test
  void aLongTextGoesOnPartByPart() throws IOException {
    FileText three = with(leaf("бір", "бірінші"), leaf("екі", "екінші"), leaf("үш", "үшінші"));
    Document live = publish("Ұзақ", three);

    String second = read(Language.KK, twin(live), Map.of("part", "2"));

    assertTrue(second.contains("екінші") && !second.contains("үшінші"), second);
    assertTrue(second.contains("3 бөліктің 2-бөлігі"), second);
    assertTrue(second.contains("rel=\"prev\" href=\"/kk/" + twin(live) + "\""), second);
    assertTrue(second.contains("rel=\"next\" href=\"/kk/" + twin(live) + "?part=3\""), second);
    for (Map<String, String> odd :
        List.of(
            Map.of("part", "4"),
            Map.of("part", "0"),
            Map.of("part", "x"),
            Map.of("page", "2"),
            Map.of("sort", "1"),
            Map.of("other", "1"))) {
      assertEquals(404, page(Language.KK, twin(live), odd).status(), odd.toString());
    }
  }

  @Test
  void aTableIsSortedByItsHeadAndReadPageByPage() throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 1; i <= 120; i++) {
      rows.add(List.of("Ауыл " + i, Integer.toString(1000 - i)));
    }
    Sheet sheet = new Sheet(List.of("Тарифтер"), List.of("Атауы", "Баға"), rows, true);
    Document live = publish("Кесте", with(new Leaf(Leaf.Kind.SHEET, "Парақ", sheet.json())));

    String first = read(Language.KK, twin(live), Map.of());
    assertTrue(first.contains("1–50-жолдар, барлығы 120 жол."), first);
    assertTrue(first.contains("<p>Тарифтер</p>"), first);
    assertTrue(first.contains("href=\"/kk/" + twin(live) + "?sort=2\""), first);

    String sorted = read(Language.KK, twin(live), Map.of("sort", "2"));
    assertTrue(sorted.contains("aria-sort=\"ascending\""), sorted);
    assertTrue(sorted.indexOf(">880<") < sorted.indexOf(">881<"), sorted);
    assertTrue(sorted.contains("?sort=-2\""), "the other way round next time");
    assertTrue(sorted.contains("?page=2&amp;sort=2\""), "the next page in the same order");

    String last = read(Language.KK, twin(live), Map.of("sort", "-2", "page", "3"));
    assertTrue(last.contains("101–120-жолдар"), last);
    assertFalse(last.contains("rel=\"next\""), last);
    assertEquals(404, page(Language.KK, twin(live), Map.of("page", "4")).status());
    assertEquals(404, page(Language.KK, twin(live), Map.of("sort", "3")).status());
  }

  @Test
  void aWideTableStaysWithinThePagesWeightAndItsColumnsHaveLetters() throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      rows.add(Collections.nCopies(50, "мән мән мән мән " + i));
    }
    Sheet sheet = new Sheet(List.of(), Collections.nCopies(50, ""), rows, false);
    Document live = publish("Кең", with(new Leaf(Leaf.Kind.SHEET, "", sheet.json())));

    Page page = page(Language.KK, twin(live), Map.of());

    assertTrue(page.zipped().length < 14_000, "weighs " + page.zipped().length);
    assertTrue(said(page).contains(">AX<"), "the fiftieth column");
    assertTrue(said(page).contains("Кесте толық емес"), "and says that there is more");
  }

  @Test
  void sheetsOfAWorkbookStandBesideOneAnother() throws IOException {
    Sheet one = new Sheet(List.of(), List.of("А"), List.of(List.of("1")), true);
    Document live =
        publish(
            "Кітап",
            with(
                new Leaf(Leaf.Kind.SHEET, "Табыс", one.json()),
                new Leaf(Leaf.Kind.SHEET, "Шығыс", one.json())));

    String second = read(Language.KK, twin(live), Map.of("part", "2"));

    assertTrue(second.contains(">Табыс</a>") && second.contains(">Шығыс</a>"), second);
    assertTrue(second.contains("aria-current=\"page\""), second);
  }

  @Test
  void wordsOfAFileAreNeverMarkup() throws IOException {
    String evil = "<img src=x onerror=alert(1)>";
    Sheet sheet = new Sheet(List.of(evil), List.of(evil), List.of(List.of(evil)), true);
    Document table = publish("Кесте", with(new Leaf(Leaf.Kind.SHEET, evil, sheet.json())));
    Document text = publish("Мәтін", text(evil, evil));

    assertFalse(read(Language.KK, twin(table), Map.of()).contains("<img"));
    assertFalse(read(Language.KK, twin(text), Map.of()).contains("<img"));
  }

  @Test
  void whatWasTakenBackIsGoneHereToo() throws IOException {
    Document live = publish("қате", text("1", "құпия"));
    LocalText reason = LocalText.of("Сан қате еді.", "Была ошибка в числе.");
    documents.withdraw(live, new Tombstone(Tombstone.Cause.MISTAKE, reason, Optional.empty()));

    Page gone = page(Language.KK, twin(live), Map.of());

    assertEquals(410, gone.status());
    assertTrue(said(gone).contains("Сан қате еді.") && !said(gone).contains("құпия"));
    Document draft = documents.add(oblast.busy.id(), "жоба");
    assertEquals(404, page(Language.KK, twin(draft), Map.of()).status());
    assertEquals(404, page(Language.KK, twin(live) + "x", Map.of()).status());
    assertEquals(404, page(Language.KK, "d/not-an-id", Map.of()).status());
  }

  private Document publish(String title, FileText found) throws IOException {
    documents.finds = found;
    Document live = documents.publish(oblast.busy.id(), title);
    documents.reading.run();
    return documents.store.find(live.id()).orElseThrow();
  }

  private static FileText text(String heading, String words) {
    return with(leaf(heading, words));
  }

  private static Leaf leaf(String heading, String words) {
    List<Block> blocks =
        List.of(new Block.Heading(2, heading), new Block.Paragraph(RichText.plain(words)));
    return new Leaf(Leaf.Kind.TEXT, heading, BlockJson.write(blocks).toString());
  }

  private static FileText with(Leaf... leaves) {
    FileInside inside = new FileInside(List.of(leaves), Set.of());
    return new FileText(Reading.READ, OptionalInt.empty(), "мәтін", "{}", inside);
  }

  private static String twin(Document document) {
    return "d/" + document.id() + "/kk/pdf";
  }

  private static String path(Document live) {
    return live.live().orElseThrow().path().value();
  }

  private String read(Language language, String path, Map<String, String> query) {
    Page page = page(language, path, query);
    assertEquals(200, page.status(), path);
    return said(page);
  }

  private Page page(Language language, String path, Map<String, String> query) {
    return pages.page(new PageRequest(language, Variant.NORMAL, path, query));
  }

  private static String said(Page page) {
    return new String(page.body(), StandardCharsets.UTF_8);
  }
}
