package org.unifiedportal.war.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestDocuments;
import org.unifiedportal.core.document.Card;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentLink;
import org.unifiedportal.core.document.Legal;
import org.unifiedportal.core.document.LegalState;
import org.unifiedportal.core.document.Relation;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.core.vault.FileText;
import org.unifiedportal.core.vault.Reading;
import org.unifiedportal.war.console.PublishersDesk;
import org.unifiedportal.war.console.Shown;

/**
 * That an act has lost force, and which acts it repeals, is offered by its file and confirmed by a
 * person.
 */
class SuggestedForceTest {
  private static final String MARKED = "{\"kind\":\"decision\",\"state\":\"repealed\"}";
  private static final String REPEALING = "{\"repeals\":[\"118-viii 2026-11-12\"]}";

  private final PublishersDesk desk = PublishersDesk.onH2();
  private final TestDocuments documents = desk.console().documents;

  @AfterEach
  void close() {
    desk.close();
  }

  /** A new draft whose file says this of itself. */
  private Document draft(String hints) throws IOException {
    documents.finds = new FileText(Reading.READ, OptionalInt.of(1), "x", hints);
    Card card = Card.titled(LocalText.in(Language.KK, "Су туралы"));
    Document draft = documents.add(desk.own(), card, "жаңа " + hints.length());
    documents.read();
    return draft;
  }

  private Shown card(Document document) {
    return desk.publisher().get("console/documents/" + document.id());
  }

  private static String chosen(Shown shown, String field) {
    return shown.page().getElementById(field).select("option[selected]").attr("value");
  }

  private static boolean isOpen(Shown shown) {
    return shown.page().select("form.sheet details").first().hasAttr("open");
  }

  private Legal kept(Document document) {
    return documents.store.find(document.id()).orElseThrow().card().legal();
  }

  /** The form as it stands on the screen, sent back. */
  private void save(Document document, Shown shown) {
    save(document, shown, Set.of());
  }

  /** The same with these fields left empty. */
  private void save(Document document, Shown shown, Set<String> emptied) {
    List<String> sent = new ArrayList<>(List.of("do", "save"));
    for (Element field : shown.page().select("form#card [name]:not(button)")) {
      String value =
          switch (field.tagName()) {
            case "select" -> field.select("option[selected]").attr("value");
            case "textarea" -> field.text();
            default -> field.attr("value");
          };
      String name = field.attr("name");
      sent.addAll(List.of(name, emptied.contains(name) ? "" : value));
    }
    int token = sent.indexOf("form-token");
    sent.subList(token, token + 2).clear();
    desk.publisher().post("console/documents/" + document.id(), sent.toArray(String[]::new));
  }

  @Test
  void theMarkOfARepealedActIsOfferedAndHoldsOnceItIsSaved() throws IOException {
    Document act = draft(MARKED);
    Shown shown = card(act);

    assertEquals("repealed", chosen(shown, "state"));
    assertTrue(isOpen(shown), "nobody saves it unseen");
    String hint = shown.page().getElementById("state-hint").text();
    assertTrue(hint.contains("белгі бар: дұрыстығын тексеріңіз"), hint);
    assertEquals(Optional.empty(), kept(act).state());

    save(act, shown);
    assertEquals(Optional.of(LegalState.REPEALED), kept(act).state());
  }

  @Test
  void aStateThatSomebodyHasChosenStays() throws IOException {
    Document act = draft(MARKED);
    Card card = act.card();
    Legal inForce = new Legal(Optional.of(LegalState.IN_FORCE), List.of());
    Document chosen =
        documents.describe(
            act,
            new Card(
                card.kind(),
                card.title(),
                card.requisites(),
                inForce,
                card.coverage(),
                card.licence(),
                card.page()));

    Shown shown = card(chosen);
    assertEquals("in-force", chosen(shown, "state"));
    assertFalse(isOpen(shown));
  }

  @Test
  void theActThatATextRepealsIsOfferedByItsAddressAndLinkedOnceItIsSaved() throws IOException {
    Document named = documents.publish(desk.own(), "қаулы");
    Document act = draft(REPEALING);
    Shown shown = card(act);

    assertEquals("repeals", chosen(shown, "links.0.relation"));
    assertTrue(
        shown.page().getElementById("links.0.relation-hint").text().contains("күші жойылады"));
    assertEquals(
        named.live().orElseThrow().path().value(), shown.page().getElementById("links.0.to").val());
    assertEquals("қаулы", name(shown));
    assertTrue(isOpen(shown));
    assertEquals(List.of(), kept(act).links());

    save(act, shown);
    assertEquals("қаулы", name(card(act)), "an identity tells nobody which act it is");
    assertEquals(List.of(new DocumentLink(Relation.REPEALS, named.id())), kept(act).links());
  }

  @Test
  void whatSomebodyHasRefusedIsNotOfferedAgain() throws IOException {
    documents.publish(desk.own(), "қаулы");
    Document act = draft("{\"kind\":\"decision\",\"state\":\"repealed\"," + REPEALING.substring(1));
    Shown shown = card(act);
    assertEquals("repealed", chosen(shown, "state"));
    assertEquals("repeals", chosen(shown, "links.0.relation"));

    save(act, shown, Set.of("state", "links.0.relation", "links.0.to"));
    Shown again = card(act);
    assertEquals("", chosen(again, "state"));
    assertEquals("", chosen(again, "links.0.relation"));
    assertFalse(isOpen(again));

    save(act, again);
    assertEquals(Legal.NONE, kept(act));
  }

  private static String name(Shown shown) {
    return shown.page().getElementById("links.0.to-hint").ownText();
  }

  @Test
  void anActThatIsNotThereOrNotTheOnlyOneIsNotOffered() throws IOException {
    Document act = draft(REPEALING);
    assertEquals("", chosen(card(act), "links.0.relation"), "there is none");

    documents.add(desk.own(), "жобасы");
    assertEquals("", chosen(card(act), "links.0.relation"), "it isn't public");

    documents.publish(desk.own(), "қаулы");
    assertEquals("", chosen(card(act), "links.0.relation"), "there are two");
  }
}
