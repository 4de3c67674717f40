package org.unifiedportal.war.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestDocuments;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.Role;
import org.unifiedportal.core.document.Card;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentStanding;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.core.vault.FileInside;
import org.unifiedportal.core.vault.FileText;
import org.unifiedportal.core.vault.Flaw;
import org.unifiedportal.core.vault.Reading;
import org.unifiedportal.war.console.ConsoleBrowser;
import org.unifiedportal.war.console.ConsoleInMemory;
import org.unifiedportal.war.console.Shown;

/** The register of documents as an officer and a publisher use it. */
class RegisterTest {
  private final ConsoleInMemory console = new ConsoleInMemory(TestPortal.onH2());
  private final TestDocuments documents = console.documents;
  private AgencyId own;
  private ConsoleBrowser officer;
  private ConsoleBrowser publisher;

  @BeforeEach
  void open() {
    own = console.portal.found("sarybulak").id();
    var portal = console.people.administrator();
    console.people.person("officer", portal, own, Role.OFFICER);
    console.people.person("publisher", portal, own, Role.PUBLISHER);
    officer = console.browser();
    officer.enterWhole("officer");
    publisher = console.browser();
    publisher.enterWhole("publisher");
  }

  @AfterEach
  void close() {
    console.close();
  }

  private static String card(Document document) {
    return "console/documents/" + document.id();
  }

  private Document now(Document document) {
    return documents.store.find(document.id()).orElseThrow();
  }

  /** The form of a card as it stands on the screen, for a browser that sends it back. */
  private static String[] filled(Shown shown, String... changes) {
    var values = new java.util.LinkedHashMap<String, String>();
    for (Element field : shown.page().select("form.sheet [name]")) {
      String name = field.attr("name");
      Element chosen = field.selectFirst("option[selected]");
      String value =
          switch (field.tagName()) {
            case "select" -> chosen == null ? "" : chosen.attr("value");
            case "textarea" -> field.text();
            default -> field.attr("value");
          };
      if (!field.tagName().equals("button") && !name.equals("form-token")) {
        values.put(name, value);
      }
    }
    for (int i = 0; i < changes.length; i += 2) {
      values.put(changes[i], changes[i + 1]);
    }
    return values.entrySet().stream()
        .flatMap(one -> java.util.stream.Stream.of(one.getKey(), one.getValue()))
        .toArray(String[]::new);
  }

  @Test
  void theListIsNarrowedAndGoesOnPageByPage() throws IOException {
    for (int i = 0; i < 23; i++) {
      documents.add(own, "Қаулы " + i);
      console.portal.clock.advance(Duration.ofMinutes(1));
    }
    Shown first = officer.get("console/documents");
    assertEquals(20, first.page().select("ul.rows li").size());
    String next = first.page().selectFirst("p.more a").attr("href");
    assertEquals(3, officer.get(next.substring(4)).page().select("ul.rows li").size());

    Shown found = officer.get("console/documents?q=%D2%9A%D0%90%D0%A3%D0%9B%D0%AB+22");
    assertEquals(1, found.page().select("ul.rows li").size());
    assertTrue(
        found
            .page()
            .selectFirst("ul.rows li")
            .text()
            .contains("№ 118-VIII · 2026 жылғы 12 қараша"));
    String shown = "console/documents?q=%E2%84%96%C2%A0118-VIII+22";
    assertEquals(1, officer.get(shown).page().select("ul.rows li").size());
    assertEquals("ҚАУЛЫ 22", found.page().selectFirst("#q").attr("value"));
    assertEquals(0, officer.get("console/documents?state=live").page().select("ul.rows li").size());
    assertEquals(200, officer.get("console/documents?state=x&kind=y&lacks=z&after=1").status());
  }

  @Test
  void whatIsMissingIsListedFieldByField() throws IOException {
    documents.describe(
        documents.add(own, "Кесте"),
        Card.titled(LocalText.in(org.unifiedportal.core.text.Language.KK, "Кесте")));
    Shown missing = officer.get("console/documents/missing");
    assertTrue(missing.text().contains("орысша атауы"), missing.text());
    String list = missing.page().selectFirst("a[href*=lacks=title.ru]").attr("href");
    assertEquals(1, officer.get(list.substring(4)).page().select("ul.rows li").size());
  }

  @Test
  void whatWasReadFromAFileIsToldApartFromWhatIsMissing() throws IOException {
    documents.finds =
        new FileText(Reading.READ, OptionalInt.of(1), "x", "{\"date\":\"2026-11-02\"}");
    uploaded("kesteler.kk.pdf");
    documents.read();
    documents.finds = FileText.without(Reading.NO_TEXT);
    uploaded("suret.kk.pdf");
    documents.read();

    Element date =
        officer.get("console/documents/missing").page().selectFirst("li:has(a[href$=lacks=date])");
    assertEquals("1 құжат", date.select("a .meta").text());
    assertEquals("Файлдан оқылды, тексеріп, сақтаңыз: 1 құжат.", date.select("p.meta").text());
  }

  @Test
  void aScanSaysAboveItsCardWhatAPersonMustFillInAndAdd() throws IOException {
    documents.finds = FileText.without(Reading.NO_TEXT);
    Document draft = uploaded("buiryq.kk.scan.pdf");
    documents.judge();
    documents.reading.run();

    Shown shown = officer.get(card(draft));
    assertEquals("buiryq scan", shown.page().getElementById("title.kk").text());
    String said = shown.page().select(".callout").text();
    assertTrue(said.contains("нөмірін, күнін және қол қойған адамды"), said);
    assertTrue(said.contains("DOCX"), said);
    documents.publish(draft);
    assertFalse(officer.get(card(draft)).text().contains("өздігінен толған жоқ"));
  }

  @Test
  void theCardTellsWhatTheMakersOfAFileLeftInside() throws IOException {
    FileInside inside =
        new FileInside(List.of(), Set.of(Flaw.NO_TITLE, Flaw.REMARKS, Flaw.HIDDEN_SHEETS));
    documents.finds = new FileText(Reading.READ, OptionalInt.empty(), "Мәтін", "{}", inside);
    Document draft = uploaded("tarif.pdf");
    assertEquals("", officer.get(card(draft)).page().select("p.late, p.found").text());
    documents.judge();
    documents.reading.run();

    String found =
        "Файлда ескертпелер қалған: оны жүктеп алған әрбір адам көреді. Ескертпелерді өшіріп,"
            + " файлды ауыстырыңыз. Файлда жасырын парақтар немесе слайдтар бар: файлды жүктеп"
            + " алған адам оларды аша алады. Оларды өшіріп, файлды ауыстырыңыз.";
    Element page = officer.get(card(draft)).page();
    assertEquals(found, page.select("p.late").text());
    assertEquals(
        "Файлдан табылғаны: " + found + " Файлдарға өту",
        page.select("#card p.found:has(~ .acts button)").text(),
        "it stands above the buttons");
    assertEquals(1, page.select("#files").size(), "the link leads somewhere");
  }

  @Test
  void aDraftIsPrefilledFromItsFileAndKeptOnlyWhenAPersonSaves() throws IOException {
    documents.finds =
        new FileText(
            Reading.READ,
            OptionalInt.of(2),
            "Мәтін",
            "{\"number\":\"45\",\"date\":\"2026-11-02\",\"kind\":\"order\",\"language\":\"ru\","
                + "\"title\":\"О тарифе на воду\"}");
    Document draft = uploaded("su_tarifi.pdf");
    documents.judge();
    documents.reading.run();

    Shown shown = officer.get(card(draft));
    assertEquals("45", shown.page().selectFirst("#number").attr("value"));
    assertEquals("2026-11-02", shown.page().selectFirst("#date").attr("value"));
    assertEquals("О тарифе на воду", shown.page().getElementById("title.ru").text());
    assertEquals("", shown.page().getElementById("title.kk").text());
    assertEquals("order", shown.page().selectFirst("#kind option[selected]").attr("value"));
    assertTrue(shown.page().getElementById("number-hint").text().contains("тексеріңіз"));
    String licence = shown.page().selectFirst("#licence option[selected]").attr("value");
    assertEquals("official-text", licence, "an act is nobody's property");
    assertEquals(Optional.empty(), now(draft).card().requisites().number());

    String[] sent = filled(shown, "do", "save", "title.kk", "Су тарифі туралы");
    Shown saved = officer.post(card(draft), sent);
    assertTrue(saved.location().endsWith("?done=saved"), saved.text());
    assertEquals(Optional.of("45"), now(draft).card().requisites().number());
    assertEquals(
        "ru",
        documents
            .store
            .findEdition(draft.id(), 1)
            .orElseThrow()
            .files()
            .getFirst()
            .language()
            .tag());
  }

  private Document uploaded(String name) throws IOException {
    officer.get("console/documents/upload");
    Shown taken =
        officer.upload(
            "console/documents/upload",
            new org.unifiedportal.war.console.MultipartForm()
                .file(name, org.unifiedportal.core.vault.MadeFiles.pdf(name)));
    String link = taken.page().selectFirst(".taken a").attr("href");
    return documents
        .store
        .find(
            org.unifiedportal.core.document.DocumentId.parse(
                    link.substring(link.lastIndexOf('/') + 1))
                .orElseThrow())
        .orElseThrow();
  }

  @Test
  void aLegalActIsStoppedBesideItsFieldsWithEverythingKept() throws IOException {
    Document draft = documents.add(own, "Шешім");
    Shown shown = publisher.get(card(draft));
    Shown refused =
        publisher.post(
            card(draft),
            filled(
                shown,
                "do",
                "publish",
                "number",
                "",
                "issuer.kk",
                "",
                "issuer.ru",
                "",
                "title.kk",
                "Жаңа <атау>",
                "links.0.to",
                "бәлкім",
                "period.from",
                "2026-01-01"));

    assertEquals(422, refused.status());
    assertEquals("Жаңа <атау>", refused.page().getElementById("title.kk").text());
    assertTrue(refused.page().getElementById("links.0.to-error").text().contains("мекенжайын"));
    assertEquals("бәлкім", refused.page().getElementById("links.0.to").attr("value"));
    assertTrue(refused.page().getElementById("period.to-error").hasText());
    assertTrue(refused.page().selectFirst("details.fold[open]") != null);

    Shown again =
        publisher.post(
            card(draft), filled(refused, "do", "publish", "links.0.to", "", "period.from", ""));
    assertEquals(422, again.status());
    assertTrue(again.page().getElementById("number-error").hasText(), again.text());
    assertTrue(again.page().getElementById("issuer.kk-error").hasText());
    assertEquals("Шешім", now(draft).card().title().words().values().iterator().next());
  }

  @Test
  void aPublisherPublishesAndAnOfficerThenChangesNothing() throws IOException {
    Document draft = documents.add(own, "Қаулы");
    documents.read();
    Shown shown = publisher.get(card(draft));
    assertFalse(officer.get(card(draft)).page().select("button[value=publish]").hasText());
    Shown done = publisher.post(card(draft), filled(shown, "do", "publish"));
    assertTrue(done.location().endsWith("?done=published"), done.text());
    assertTrue(now(draft).isLive());

    Shown live = officer.get(card(draft));
    assertFalse(live.page().select("form.sheet button").hasText());
    assertEquals(403, officer.post(card(draft), filled(live, "do", "save")).status());
    assertEquals(
        303,
        publisher.post(card(draft), filled(publisher.get(card(draft)), "do", "save")).status());
  }

  @Test
  void aStaleCardShowsBothVersions() throws IOException {
    Document draft = documents.add(own, "Қаулы");
    Shown shown = officer.get(card(draft));
    documents.describe(draft, TestDocuments.act("Әріптес жазғаны"));

    Shown stale = officer.post(card(draft), filled(shown, "do", "save", "title.kk", "Менікі"));
    assertEquals(412, stale.status());
    assertTrue(stale.page().selectFirst(".theirs").text().contains("Әріптес жазғаны"));
    assertEquals("Менікі", stale.page().getElementById("title.kk").text());

    assertEquals(303, officer.post(card(draft), filled(stale, "do", "save")).status());
    assertEquals("Менікі", now(draft).card().title().words().values().iterator().next());
  }

  @Test
  void whereNobodyIsSignedInTheCardStaysOnThePage() throws IOException {
    Document draft = documents.add(own, "Қаулы");
    String[] typed = filled(officer.get(card(draft)), "do", "save", "title.kk", "Жоғалмайды");
    officer.get("console");
    officer.post("console/log-out");

    Shown kept = officer.post(card(draft), typed);
    assertEquals(401, kept.status());
    assertEquals("Жоғалмайды", kept.page().selectFirst("input[name=title.kk]").attr("value"));
  }

  @Test
  void aDocumentIsTakenBackWithAReasonOrSaysWhatIsMissing() throws IOException {
    Document live = documents.publish(own, "Қаулы");
    Document next = documents.publish(own, "Жаңа қаулы");
    publisher.get(card(live) + "/withdraw");
    Shown refused =
        publisher.post(
            card(live) + "/withdraw",
            "version",
            "" + live.version(),
            "cause",
            "replaced",
            "reason.kk",
            "Ескірді",
            "replacedBy",
            "жаңасы");
    assertEquals(422, refused.status());
    assertEquals("Ескірді", refused.page().getElementById("reason.kk").text());
    assertTrue(refused.page().getElementById("replacedBy-error").hasText());

    String path = next.live().orElseThrow().path().value();
    Shown done =
        publisher.post(
            card(live) + "/withdraw",
            "version",
            "" + live.version(),
            "cause",
            "replaced",
            "reason.kk",
            "Ескірді",
            "replacedBy",
            "https://portal.example/kk/" + path);
    assertTrue(done.location().endsWith("?done=withdrawn"), done.text());
    var gone = (DocumentStanding.Withdrawn) now(live).standing();
    assertEquals(Optional.of(next.id()), gone.tombstone().replacedBy());
    assertEquals(200, officer.get(card(live)).status());
  }

  @Test
  void theCardTellsWhereTheDocumentIsLinked() throws IOException {
    Document live = documents.publish(own, "Қаулы");
    console.portal.publish(
        own,
        PublicationKind.NEWS,
        TestPortal.content(PublicationKind.NEWS, "Оқыңыз: /d/" + live.id(), "Читайте"));
    Shown shown = officer.get(card(live));
    assertTrue(shown.page().text().contains("Оқыңыз: /d/"), shown.text());
    assertTrue(shown.page().select("a[href*=console/publications/]").hasText());
  }
}
