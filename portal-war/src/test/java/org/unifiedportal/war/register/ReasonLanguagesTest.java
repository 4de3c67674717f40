package org.unifiedportal.war.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestDocuments;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.document.Card;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentStanding;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.war.console.ConsoleBrowser;
import org.unifiedportal.war.console.ConsoleInMemory;
import org.unifiedportal.war.console.PublishersDesk;
import org.unifiedportal.war.console.Shown;

/** In which languages a document's office is asked why it is taken down. */
class ReasonLanguagesTest {
  private final ConsoleInMemory console = new ConsoleInMemory(TestPortal.onH2());
  private final TestDocuments documents = console.documents;
  private ConsoleBrowser publisher;
  private AgencyId own;

  @BeforeEach
  void open() {
    PublishersDesk desk = PublishersDesk.in(console);
    publisher = desk.publisher();
    own = desk.own();
  }

  @AfterEach
  void close() {
    console.close();
  }

  private static String form(Document document) {
    return "console/documents/" + document.id() + "/withdraw";
  }

  private Document calledInEnglish() throws IOException {
    Card card = TestDocuments.act("Тариф");
    Document draft = documents.add(own, "Тариф");
    Document described =
        documents.describe(
            draft,
            new Card(
                card.kind(),
                LocalText.of("Тариф", "Тариф (ru)", "Tariff"),
                card.requisites(),
                card.legal(),
                card.coverage(),
                card.licence(),
                card.page()));
    Document live = documents.publish(described);
    documents.judge();
    return live;
  }

  private List<String> asked(Document document) {
    return publisher.get(form(document)).page().select("textarea[id^=reason]").eachAttr("id");
  }

  private LocalText taken(Document live, String... reasons) {
    publisher.get(form(live));
    String[] typed = new String[4 + reasons.length];
    System.arraycopy(
        new String[] {"version", "" + live.version(), "cause", "mistake"}, 0, typed, 0, 4);
    System.arraycopy(reasons, 0, typed, 4, reasons.length);
    Shown done = publisher.post(form(live), typed);
    assertTrue(done.location().endsWith("?done=withdrawn"), done.text());
    Document now = documents.store.find(live.id()).orElseThrow();
    return ((DocumentStanding.Withdrawn) now.standing()).tombstone().reason();
  }

  @Test
  void englishIsAskedForWhereTheDocumentIsCalledByAnEnglishTitle() throws IOException {
    assertEquals(List.of("reason.kk", "reason.ru"), asked(documents.publish(own, "Қаулы")));
    assertEquals(List.of("reason.kk", "reason.ru", "reason.en"), asked(calledInEnglish()));
  }

  @Test
  void everyLanguageThatIsGivenIsKept() throws IOException {
    LocalText reason =
        taken(
            calledInEnglish(),
            "reason.kk",
            "Сан қате еді.",
            "reason.ru",
            "Ошибка в числе.",
            "reason.en",
            "A wrong figure.");
    assertEquals(LocalText.of("Сан қате еді.", "Ошибка в числе.", "A wrong figure."), reason);
  }

  @Test
  void kazakhAloneIsEnough() throws IOException {
    LocalText reason = taken(documents.publish(own, "Қаулы"), "reason.kk", "Сан қате еді.");
    assertEquals(Optional.empty(), reason.find(Language.RU));
    assertEquals("Сан қате еді.", reason.shown(Language.RU).words());
  }
}
