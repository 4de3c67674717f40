package org.unifiedportal.war.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestDocuments;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.document.Card;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.war.console.ConsoleBrowser;
import org.unifiedportal.war.console.ConsoleInMemory;
import org.unifiedportal.war.console.PublishersDesk;
import org.unifiedportal.war.console.Shown;

/** An act doesn't come before citizens a second time without somebody having said so. */
class SameTest {
  private final ConsoleInMemory console = new ConsoleInMemory(TestPortal.onH2());
  private final TestDocuments documents = console.documents;
  private ConsoleBrowser publisher;
  private AgencyId own;
  private Document live;

  @BeforeEach
  void open() throws IOException {
    PublishersDesk desk = PublishersDesk.in(console);
    own = desk.own();
    publisher = desk.publisher();
    live = documents.publish(own, "Су тарифі");
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

  /** Sends the card as it stands, with what is typed over it. */
  private Shown press(Document draft, String button, String... typed) {
    Map<String, String> sent = new LinkedHashMap<>();
    for (Element field : publisher.get(card(draft)).page().select("#card [name]")) {
      sent.put(field.attr("name"), value(field));
    }
    for (int i = 0; i < typed.length; i += 2) {
      sent.put(typed[i], typed[i + 1]);
    }
    sent.put("do", button);
    return publisher.post(
        card(draft),
        sent.entrySet().stream()
            .flatMap(one -> Stream.of(one.getKey(), one.getValue()))
            .toArray(String[]::new));
  }

  private static String value(Element field) {
    return switch (field.normalName()) {
      case "textarea" -> field.text();
      case "select" -> field.select("option[selected]").val();
      default -> field.val();
    };
  }

  private Shown confirm(Shown asked, Document draft) {
    Element form = asked.page().selectFirst("main form");
    return publisher.post(
        card(draft) + "/same",
        "version",
        form.select("[name=version]").val(),
        "seen",
        form.select("[name=seen]").val(),
        "do",
        "publish");
  }

  private Document untold(String words) throws IOException {
    Document draft = documents.add(own, words);
    return documents.describe(draft, Card.titled(LocalText.in(Language.KK, words)));
  }

  @Test
  void theSameNumberDayAndIssuerAreAskedAboutInTheSameLanguageToo() throws IOException {
    Document draft = documents.add(own, "Су тарифі, екінші рет");
    documents.read();
    Shown sent = press(draft, "publish", "title.kk", "Жаңа атау");
    assertTrue(sent.location().endsWith(card(draft) + "/same"), sent.text());
    assertFalse(now(draft).isLive(), "nothing is published unasked");
    assertEquals("Жаңа атау", now(draft).card().title().words().get(Language.KK), "it is saved");

    Shown asked = publisher.get(card(draft) + "/same");
    Element other = asked.page().selectFirst("#others li");
    assertTrue(other.text().contains("Су тарифі"), other.text());
    assertTrue(other.text().contains("№ 118-VIII, 2026 жылғы 12 қараша"), other.text());
    assertEquals(
        List.of("/kk/" + card(live), "/kk/" + card(live) + "/file?language=kk"),
        other.select("a").eachAttr("href"));

    Shown done = confirm(asked, draft);
    assertTrue(done.location().endsWith("?done=published"), done.text());
    assertTrue(now(draft).isLive());
    assertEquals(303, publisher.get(card(draft) + "/same").status(), "nothing is left to ask");
  }

  @Test
  void whatIsTypedWithThePressIsWhatIsComparedWithTheOthers() throws IOException {
    Document draft = untold("Бос карточка");
    Shown sent =
        press(
            draft,
            "publish",
            "number",
            "118-viii",
            "date",
            "2026-11-12",
            "issuer.ru",
            "Акимат района");
    assertTrue(sent.location().endsWith("/same"), sent.text());
    assertFalse(now(draft).isLive());
    Document another = documents.add(own, "Басқа қаулы");
    documents.read();
    Shown published = press(another, "publish", "number", "119-VIII");
    assertTrue(published.location().endsWith("?done=published"), published.text());
  }

  @Test
  void theVerySameFileIsAskedAboutWhateverTheCardSays() throws IOException {
    Document draft = untold("Мүлде басқа атау");
    live = documents.replace(live, Language.RU, "Мүлде басқа атау");
    Shown sent = press(draft, "publish");
    assertTrue(sent.location().endsWith("/same"), sent.text());
    Element other = publisher.get(card(draft) + "/same").page().selectFirst("#others li");
    assertTrue(other.text().contains("Дәл осы файл"), other.text());
    assertEquals(List.of("/kk/" + card(live)), other.select("a").eachAttr("href"));
  }

  @Test
  void oneThatCameSinceIsShownBeforeAnythingIsPublished() throws IOException {
    Document draft = documents.add(own, "Су тарифі, екінші рет");
    Document third = documents.add(own, "Су тарифі, үшінші рет");
    documents.read();
    press(draft, "publish");
    Shown asked = publisher.get(card(draft) + "/same");
    documents.publish(third);
    assertTrue(confirm(asked, draft).location().endsWith("/same"), "one that came since");
    Shown again = publisher.get(card(draft) + "/same");
    assertEquals(2, again.page().select("#others li").size(), again.text());
    assertFalse(now(draft).isLive());
    assertEquals(303, confirm(again, draft).status());
    assertTrue(now(draft).isLive());
  }

  @Test
  void anUnreadyCardIsToldWhatItLacksBeforeAnythingElse() throws IOException {
    Document draft = documents.add(own, "Су тарифі, екінші рет");
    Shown refused = press(draft, "publish", "issuer.kk", "", "issuer.ru", "");
    assertEquals(422, refused.status(), refused.text());
  }

  @Test
  void aQuestionOfAnOlderStateIsStale() throws IOException {
    Document draft = documents.add(own, "Су тарифі, екінші рет");
    press(draft, "publish");
    Shown asked = publisher.get(card(draft) + "/same");
    documents.describe(now(draft), TestDocuments.act("Әріптес жазғаны"));
    assertEquals(412, confirm(asked, draft).status());
    assertFalse(now(draft).isLive());
  }
}
