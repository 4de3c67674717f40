package org.unifiedportal.war.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestDocuments;
import org.unifiedportal.core.document.Card;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentLink;
import org.unifiedportal.core.document.Legal;
import org.unifiedportal.core.document.Relation;
import org.unifiedportal.core.document.Requisites;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.core.vault.FileText;
import org.unifiedportal.core.vault.Reading;
import org.unifiedportal.war.console.PublishersDesk;
import org.unifiedportal.war.console.Shown;

/** What a card suggests and advises before anybody has saved it. */
class FirstSaveTest {
  private final PublishersDesk desk = PublishersDesk.onH2();
  private final TestDocuments documents = desk.console().documents;

  @AfterEach
  void close() {
    desk.close();
  }

  /** A new draft whose file says this of itself. */
  private Document draft(String hints) throws IOException {
    documents.finds = new FileText(Reading.READ, OptionalInt.of(1), "x", hints);
    Document draft = documents.add(desk.own(), "жаңа " + hints.length());
    documents.read();
    return documents.describe(draft, Card.titled(LocalText.in(Language.KK, "Сканер 1")));
  }

  private Shown card(Document document) {
    return desk.publisher().get("console/documents/" + document.id());
  }

  private static Element issuer(Shown shown) {
    return shown.page().getElementById("issuer.kk");
  }

  private static String hint(Shown shown) {
    return shown.page().getElementById("issuer.kk-hint").text();
  }

  @Test
  void anActWasIssuedByItsAgencyUntilSomebodyKnowsBetter() throws IOException {
    Document act = draft("{\"number\":\"12-5\",\"date\":\"2026-11-02\",\"kind\":\"resolution\"}");
    Shown shown = card(act);
    String agency =
        desk.console()
            .portal
            .agencies
            .find(desk.own())
            .orElseThrow()
            .name()
            .shown(Language.KK)
            .words();
    assertEquals(agency, issuer(shown).val());
    assertTrue(hint(shown).contains("осы орган екенін тексеріңіз"), shown.text());
    assertTrue(shown.text().contains("тексеріп, карточканы сақтаңыз: нөмірі, күні, шығарған"));
    assertTrue(shown.page().select(".callout.important").isEmpty(), "nothing is missing in it");
    assertEquals(
        Optional.empty(),
        documents.store.find(act.id()).orElseThrow().card().requisites().issuer(),
        "nothing of it is kept before it is saved");
  }

  @Test
  void whoTheFileNamesIssuedTheActAndNotTheAgencyThatPublishesIt() throws IOException {
    String said = "\"date\":\"2026-11-02\",\"kind\":\"decision\",\"language\":\"kk\"}";
    Shown shown = card(draft("{\"number\":\"7-61\",\"issuer\":\"Көктал мәслихаты\"," + said));
    assertEquals("Көктал мәслихаты", issuer(shown).val());
    assertTrue(hint(shown).contains("Файлдың бірінші бетінен"), shown.text());
    assertEquals("", shown.page().getElementById("issuer.ru").val(), "another body's name is none");

    documents.add(desk.own(), "қаулы");
    Shown twin =
        card(
            draft(
                "{\"number\":\"118-VIII\",\"date\":\"2026-11-12\",\"kind\":\"resolution\","
                    + "\"language\":\"kk\",\"issuer\":\"аудан әкімдігі\"}"));
    assertEquals("аудан әкімдігі", issuer(twin).val(), "as the file has it");
    assertEquals(
        "",
        card(draft("{\"kind\":\"report\",\"issuer\":\"Көктал мәслихаты\"}"))
            .page()
            .getElementById("issuer.kk")
            .val());
  }

  @Test
  void whoeverIssuedTheOtherTextOfTheActIssuedThisOne() throws IOException {
    documents.add(desk.own(), "қаулы");
    Document act =
        draft("{\"number\":\"118-viii\",\"date\":\"2026-11-12\",\"kind\":\"resolution\"}");
    Shown shown = card(act);
    assertEquals("Аудан әкімдігі", issuer(shown).val());
    assertTrue(hint(shown).contains("бірдей құжаттан алынды"), shown.text());
  }

  @Test
  void whatIsNoActNeedsNoIssuerAndAnActIsToldAllItNeeds() throws IOException {
    assertEquals("", issuer(card(draft("{\"kind\":\"report\"}"))).val());
    Shown act = card(draft("{\"kind\":\"decision\"}"));
    String stops = act.page().select(".callout.important").text();
    assertTrue(stops.contains("жетіспейді: нөмірі, күні."), stops);
    assertFalse(issuer(act).val().isEmpty());
  }

  @Test
  void anActThatRepealsALaterOneIsDoubted() throws IOException {
    Document later = documents.publish(desk.own(), "кейінгі қаулы");
    Document earlier = documents.add(desk.own(), "бұрынғы қаулы");
    Shown before = card(repealing(earlier, later, LocalDate.of(2026, 11, 12)));
    assertTrue(before.page().select(".later").isEmpty(), "of one day");

    Document now = documents.store.find(earlier.id()).orElseThrow();
    Shown shown = card(repealing(now, later, LocalDate.of(2026, 11, 11)));
    String doubt = shown.page().select(".later").text();
    assertTrue(
        doubt.contains("«кейінгі қаулы» деген акт кейінірек шыққан (2026 жылғы 12 қараша)"), doubt);
  }

  private Document repealing(Document act, Document other, LocalDate day) {
    Card card = act.card();
    Requisites known = card.requisites();
    Requisites dated =
        new Requisites(known.number(), Optional.of(day), known.signatory(), known.issuer());
    Legal repeals =
        new Legal(Optional.empty(), List.of(new DocumentLink(Relation.REPEALS, other.id())));
    return documents.describe(
        act,
        new Card(
            card.kind(),
            card.title(),
            dated,
            repeals,
            card.coverage(),
            card.licence(),
            card.page()));
  }
}
