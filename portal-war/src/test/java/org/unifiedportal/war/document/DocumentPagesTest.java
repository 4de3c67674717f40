package org.unifiedportal.war.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.TestDocuments;
import org.unifiedportal.core.document.Card;
import org.unifiedportal.core.document.Coverage;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentLink;
import org.unifiedportal.core.document.Legal;
import org.unifiedportal.core.document.LegalState;
import org.unifiedportal.core.document.Period;
import org.unifiedportal.core.document.Relation;
import org.unifiedportal.core.document.Tombstone;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.core.vault.FileInside;
import org.unifiedportal.core.vault.FileText;
import org.unifiedportal.core.vault.Flaw;
import org.unifiedportal.core.vault.Judgement;
import org.unifiedportal.core.vault.Reading;
import org.unifiedportal.war.http.StrictJson;
import org.unifiedportal.war.page.MadeUpOblast;
import org.unifiedportal.war.page.Page;
import org.unifiedportal.war.page.PageRequest;
import org.unifiedportal.war.page.PageSource;
import org.unifiedportal.war.page.Variant;
import org.unifiedportal.war.site.PortalPages;

class DocumentPagesTest {
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
  void thePageOffersTheFileWithFormatAndSizeBeforeTheTap() throws IOException {
    Document live = documents.publish(oblast.busy.id(), "Су тарифі туралы");

    String kk = text(Language.KK, path(live));

    assertTrue(kk.contains("Жүктеп алу · PDF · 30\u00a0байт"), kk);
    assertTrue(kk.contains("href=\"/d/" + live.id() + "/kk/pdf\""), kk);
    assertTrue(kk.contains("<dt>Нөмірі</dt><dd>118-VIII</dd>"), kk);
    assertTrue(kk.contains("<summary>Бақылау қосындысы (SHA-256)</summary>"), kk);
    assertTrue(kk.contains("\"sha256\":\""), kk);
    assertTrue(text(Language.RU, path(live)).contains("Скачать · PDF · 30\u00a0байт"));
  }

  @Test
  void theDayOfAnActIsToldAsPapersTellIt() throws IOException {
    Document live = documents.publish(oblast.busy.id(), "Су тарифі туралы");
    Map<Language, String> told =
        Map.of(
            Language.KK, "<dt>Күні</dt><dd><time datetime=\"2026-11-12\">2026 жылғы 12 қараша<",
            Language.RU, "<dt>Дата</dt><dd><time datetime=\"2026-11-12\">12 ноября 2026 года<",
            Language.EN, "<dt>Date</dt><dd><time datetime=\"2026-11-12\">12 November 2026<");
    told.forEach((language, day) -> {
      String page = text(language, path(live));
      assertTrue(page.contains(day), page);
    });
  }

  @Test
  void thePeriodThatADocumentCoversIsToldWithItsYear() throws IOException {
    Card act = TestDocuments.act("Су тарифі туралы");
    Period quarter = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31));
    Card card =
        new Card(
            act.kind(),
            act.title(),
            act.requisites(),
            act.legal(),
            new Coverage(Set.of(), Optional.empty(), Optional.of(quarter)),
            act.licence(),
            act.page());
    Document live = documents.publish(documents.add(oblast.busy.id(), card, "тариф"));
    String kk = Jsoup.parse(text(Language.KK, path(live))).text();
    assertTrue(kk.contains("Қамтитын кезеңі 2026 жылғы 1 қаңтар – 2026 жылғы 31 наурыз"), kk);
  }

  @Test
  void readersLearnWhatMakesAFileHardToReadAndNotWhatWasLeftInside() throws IOException {
    FileInside inside = new FileInside(List.of(), Set.of(Flaw.NO_TITLE, Flaw.HIDDEN_TEXT));
    documents.finds = new FileText(Reading.READ, OptionalInt.empty(), "Су", "{}", inside);
    Document live = documents.publish(oblast.busy.id(), "Су тарифі туралы");
    documents.reading.run();

    String kk = text(Language.KK, path(live));

    assertTrue(kk.contains("<li>файлдың ішінде атауы жазылмаған</li>"), kk);
    assertFalse(kk.contains("hidden-text") || kk.contains("жасырын мәтін"), kk);
  }

  @Test
  void theReadersOwnLanguageComesFirst() throws IOException {
    Document live = documents.publish(oblast.busy.id(), "қазақша");
    documents.replace(live, Language.RU, "по-русски");
    documents.judge();

    String ru = text(Language.RU, path(live));

    String link = "href=\"/d/" + live.id();
    assertTrue(ru.indexOf(link + "/ru/pdf") < ru.indexOf(link + "/kk/pdf"), ru);
    assertTrue(ru.contains("Версия 2"), ru);
    assertTrue(ru.contains("/d/" + live.id() + "/v/1/kk/pdf"), ru);
  }

  @Test
  void aFileThatWaitsForItsVerdictIsNotOffered() throws IOException {
    documents.says = new Judgement.Silent("away");
    Document live = documents.publish(oblast.busy.id(), "күтеді");

    String kk = text(Language.KK, path(live));

    assertTrue(kk.contains("Файл тексеріліп жатыр"), kk);
    assertFalse(kk.contains("/kk/pdf\" hreflang"), kk);
  }

  @Test
  void whileAFileIsReplacedTheOneBeforeStaysOnThePageInTheListAndForSearchEngines()
      throws IOException {
    Document live = documents.publish(oblast.busy.id(), "қазақша");
    Document both = documents.replace(live, Language.RU, "по-русски");
    documents.judge();
    documents.says = new Judgement.Silent("away");
    documents.replace(both, Language.KK, "жаңасы");
    documents.judge();

    String kk = text(Language.KK, path(live));

    assertTrue(kk.contains("Файл тексеріліп жатыр"), kk);
    assertTrue(kk.contains("Жүктеп алу · PDF · 14\u00a0байт"), kk);
    assertTrue(kk.contains("href=\"/d/" + live.id() + "/kk/pdf\" hreflang"), kk);
    assertTrue(kk.contains("href=\"/d/" + live.id() + "/ru/pdf\" hreflang"), kk);
    assertTrue(kk.contains("/kk/pdf\",\"encodingFormat\""), kk);
    assertTrue(text(Language.KK, "sarybulak/files").contains("PDF · 14\u00a0байт"));
  }

  @Test
  void theFilePageOfAReplacedDocumentLeadsToTheOneThatStandsForIt() throws IOException {
    Document old = documents.publish(oblast.busy.id(), "ескі");
    Document fresh = documents.publish(oblast.busy.id(), "жаңа");
    LocalText reason = LocalText.of("Жаңасы бар.", "Есть новый.");
    documents.withdraw(
        old, new Tombstone(Tombstone.Cause.REPLACED, reason, Optional.of(fresh.id())));

    Page gone = page(Language.RU, "d/" + old.id() + "/kk/pdf");

    assertEquals(410, gone.status());
    String link = "<a rel=\"successor-version\" href=\"/ru/" + path(fresh) + "\">";
    assertTrue(said(gone).contains("Вместо него опубликован документ: " + link), said(gone));
  }

  @Test
  void searchEnginesLearnWhatAnActIsAndWhetherItIsInForce() throws IOException {
    Document old = documents.publish(oblast.busy.id(), "Ескі қаулы");
    JsonNode before = data(old);
    assertEquals("Legislation", before.get("@type").asText());
    assertEquals("2026-11-12", before.get("legislationDate").asText());
    assertEquals("Аудан әкімдігі", before.at("/legislationPassedBy/name").asText());
    assertEquals("https://schema.org/InForce", before.get("legislationLegalForce").asText());
    assertEquals(1, before.get("version").asInt());
    assertEquals("kk", before.at("/inLanguage/0").asText());
    assertEquals(
        "Ескі қаулы. Қаулы, № 118-VIII, 12.11.2026, Аудан әкімдігі",
        before.get("description").asText());

    Document fresh = documents.publish(oblast.busy.id(), "Жаңа қаулы");
    Legal repeals =
        new Legal(
            Optional.of(LegalState.IN_FORCE),
            List.of(new DocumentLink(Relation.REPEALS, old.id())));
    documents.describe(fresh, TestDocuments.with(TestDocuments.act("Жаңа қаулы"), repeals));
    assertEquals("https://schema.org/NotInForce", data(old).get("legislationLegalForce").asText());
  }

  private JsonNode data(Document document) throws IOException {
    String html = text(Language.KK, path(document));
    String json = Jsoup.parse(html).select("script[type=application/ld+json]").first().data();
    return StrictJson.read(json.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void bothSidesOfARepealSayIt() throws IOException {
    Document old = documents.publish(oblast.busy.id(), "Ескі қаулы");
    Document fresh = documents.publish(oblast.busy.id(), "Жаңа қаулы");
    Legal repeals =
        new Legal(
            Optional.of(LegalState.IN_FORCE),
            List.of(new DocumentLink(Relation.REPEALS, old.id())));
    documents.describe(fresh, TestDocuments.with(TestDocuments.act("Жаңа қаулы"), repeals));

    String before = text(Language.KK, path(old));
    assertTrue(before.contains("күші жойылған"), before);
    assertTrue(before.contains(path(fresh)), before);
    assertTrue(text(Language.KK, path(fresh)).contains(path(old)));
  }

  @Test
  void aRepealStandsRightBelowTheTitleOnBothPagesOfAnActAndNamesTheActThatDidIt()
      throws IOException {
    Document old = documents.publish(oblast.busy.id(), "Ескі қаулы");
    Document fresh = documents.publish(oblast.busy.id(), "Жаңа қаулы");
    for (String address : List.of(path(old), "d/" + old.id() + "/kk/pdf")) {
      assertFalse(text(Language.KK, address).contains("күші жойылған"), address);
    }
    link(fresh, Relation.REPEALS, old);

    for (String address : List.of(path(old), "d/" + old.id() + "/kk/pdf")) {
      Element below = belowTitle(Language.KK, address);
      assertTrue(below.text().startsWith("Құжаттың күші жойылған."), below.text());
      assertTrue(below.text().contains("Күшін жойған құжат: Жаңа қаулы (№"), below.text());
      assertEquals("/kk/" + path(fresh), below.selectFirst("a").attr("href"));
      assertTrue(belowTitle(Language.RU, address).text().startsWith("Документ утратил силу."));
      assertTrue(
          belowTitle(Language.EN, address).text().startsWith("This act is no longer in force."));
    }
    assertFalse(text(Language.KK, path(fresh)).contains("күші жойылған."), "the act that repeals");
  }

  @Test
  void anAmendmentIsSaidBelowTheTitleTooButQuieter() throws IOException {
    Document old = documents.publish(oblast.busy.id(), "Ескі қаулы");
    link(documents.publish(oblast.busy.id(), "Өзгеріс туралы"), Relation.AMENDS, old);

    Element below = belowTitle(Language.KK, path(old));
    assertTrue(below.text().startsWith("Құжатқа өзгерістер енгізілген."), below.text());
    assertTrue(below.text().contains("Өзгеріс енгізген құжат: Өзгеріс туралы"), below.text());
    assertTrue(below.hasClass("quiet") && !below.hasClass("warning"), below.outerHtml());
  }

  @Test
  void aNeighboursWordIsNoRepealAndIsNotNamedAsOne() throws IOException {
    Document old = documents.publish(oblast.busy.id(), "Ескі қаулы");
    link(documents.publish(oblast.quiet.id(), "Көрші"), Relation.REPEALS, old);
    assertFalse(text(Language.KK, path(old)).contains("күші жойылған."));

    Legal own = new Legal(Optional.of(LegalState.REPEALED), List.of());
    Document current = documents.store.find(old.id()).orElseThrow();
    documents.describe(current, TestDocuments.with(TestDocuments.act("Ескі қаулы"), own));
    assertEquals("Құжаттың күші жойылған.", belowTitle(Language.KK, path(old)).text());
  }

  @Test
  void listsAndHitsSayThatAnActIsRepealedBeforeTheTap() throws IOException {
    Document old = documents.publish(oblast.busy.id(), "Ирригация туралы");
    oblast.index.follow();
    assertFalse(text(Language.KK, "sarybulak/files").contains("class=\"lost\""));
    assertFalse(said(search("ирригация")).contains("class=\"lost\""));

    link(documents.publish(oblast.busy.id(), "Күшін жою туралы"), Relation.REPEALS, old);
    oblast.index.follow();

    for (String html : List.of(text(Language.KK, "sarybulak/files"), said(search("ирригация")))) {
      Element lost = Jsoup.parse(html).select(".card .lost").first();
      assertEquals("күші жойылған", lost.text(), html);
      Element card = lost.closest(".card");
      assertEquals("/kk/" + path(old), card.selectFirst("h3 a").attr("href"));
    }
  }

  private void link(Document from, Relation relation, Document to) {
    Legal legal =
        new Legal(Optional.of(LegalState.IN_FORCE), List.of(new DocumentLink(relation, to.id())));
    documents.describe(from, TestDocuments.with(from.card(), legal));
  }

  private Element belowTitle(Language language, String address) {
    return Jsoup.parse(text(language, address)).selectFirst("h1").nextElementSibling();
  }

  @Test
  void theListAndTheHomeShowNewDocuments() throws IOException {
    Document live = documents.publish(oblast.busy.id(), "Су тарифі туралы");

    String list = text(Language.KK, "sarybulak/files");
    assertTrue(list.contains("1 құжат") && list.contains(path(live)), list);
    assertTrue(list.contains("PDF · 30\u00a0байт"), list);
    assertTrue(list.contains("href=\"/sets/sarybulak.csv?separator=semicolon\""), list);
    assertTrue(
        list.contains(
            "№\u00a0<span class=\"whole\">118-VIII</span>, <time datetime=\"2026-11-12\">2026 жылғы 12 қараша</time>"),
        list);
    assertTrue(list.contains("жарияланған күні: <time"), list);
    String home = text(Language.KK, "sarybulak");
    assertTrue(home.contains(path(live)) && home.contains("Аудандық бюджетті бекіту"), home);
    assertTrue(text(Language.RU, "kokterek/files").contains("Пока скачивать нечего"));
    assertEquals(404, page(Language.KK, "nobody/files").status());
  }

  @Test
  void aLongListGoesOn() throws IOException {
    for (int i = 0; i < 21; i++) {
      documents.publish(oblast.busy.id(), "қаулы " + i);
    }
    String first = text(Language.KK, "sarybulak/files");
    String after = first.replaceAll("(?s).*\\?after=([\\w-]+)\".*", "$1");
    Page second =
        pages.page(
            new PageRequest(
                Language.KK, Variant.NORMAL, "sarybulak/files", Map.of("after", after)));
    assertEquals(2, said(second).split("class=\"card ").length, said(second));
  }

  @Test
  void aWithdrawnDocumentSaysWhyAndAReplacedOneLeadsOn() throws IOException {
    Document wrong = documents.publish(oblast.busy.id(), "қате");
    Document old = documents.publish(oblast.busy.id(), "ескі");
    Document fresh = documents.publish(oblast.busy.id(), "жаңа");
    LocalText reason = LocalText.of("Сан қате еді.", "Была ошибка в числе.");
    documents.withdraw(wrong, new Tombstone(Tombstone.Cause.MISTAKE, reason, Optional.empty()));
    documents.withdraw(
        old, new Tombstone(Tombstone.Cause.REPLACED, reason, Optional.of(fresh.id())));

    Page gone = page(Language.KK, path(wrong));
    assertEquals(410, gone.status());
    assertTrue(said(gone).contains("Сан қате еді."), said(gone));
    assertTrue(said(page(Language.RU, path(wrong))).contains("Была ошибка в числе."));
    assertEquals("/kk/" + path(fresh), page(Language.KK, path(old)).location());
  }

  @Test
  void aWordInsideAFileIsFoundWithFormatAndSizeBeforeTheTap() throws IOException {
    Document live = documents.publish(oblast.busy.id(), "Тарифтер");
    documents.reading.run();
    oblast.index.follow();

    String hits = said(search("ауыз суы"));
    assertTrue(hits.contains(path(live)) && hits.contains("PDF · 16\u00a0байт · 3\u00a0бет"), hits);
    assertTrue(said(search("118-VIII")).contains(path(live)));

    documents.withdraw(
        documents.store.find(live.id()).orElseThrow(),
        new Tombstone(Tombstone.Cause.MISTAKE, LocalText.of("Қате.", "Ошибка."), Optional.empty()));
    oblast.index.follow();
    assertFalse(said(search("ауыз суы")).contains(path(live)));
  }

  @Test
  void aFileThatWaitsForItsVerdictIsNotFoundByItsText() throws IOException {
    documents.says = new Judgement.Silent("away");
    Document live = documents.publish(oblast.busy.id(), "Тарифтер");
    documents.reading.run();
    oblast.index.follow();

    assertFalse(said(search("ауыз суы")).contains(path(live)));
    assertTrue(said(search("тарифтер")).contains(path(live)));
  }

  private Page search(String words) {
    return pages.page(new PageRequest(Language.KK, Variant.NORMAL, "search", Map.of("q", words)));
  }

  private static String path(Document live) {
    return live.live().orElseThrow().path().value();
  }

  private String text(Language language, String path) {
    Page page = page(language, path);
    assertEquals(200, page.status(), path);
    return said(page);
  }

  private Page page(Language language, String path) {
    return pages.page(new PageRequest(language, Variant.NORMAL, path, Map.of()));
  }

  private static String said(Page page) {
    return new String(page.body(), StandardCharsets.UTF_8);
  }
}
