package org.unifiedportal.war.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestDocuments;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.document.Card;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.Requisites;
import org.unifiedportal.core.vault.FileText;
import org.unifiedportal.core.vault.Judgement;
import org.unifiedportal.core.vault.MadeFiles;
import org.unifiedportal.core.vault.Reading;
import org.unifiedportal.war.console.ConsoleBrowser;
import org.unifiedportal.war.console.ConsoleInMemory;
import org.unifiedportal.war.console.MultipartForm;
import org.unifiedportal.war.console.PublishersDesk;
import org.unifiedportal.war.console.Shown;

/** A file that says other than the card of a live document goes live only when somebody says so. */
class OfferedTest {
  private static final byte[] FILE = MadeFiles.pdf("жаңа");
  private static final String OTHER =
      "{\"number\": \"51-1\", \"date\": \"2025-02-03\","
          + " \"title\": \"Өрт қауіпсіздігі шаралары туралы\", \"language\": \"kk\"}";

  private final ConsoleInMemory console = new ConsoleInMemory(TestPortal.onH2());
  private final TestDocuments documents = console.documents;
  private ConsoleBrowser publisher;
  private Document live;
  private String card;

  @BeforeEach
  void open() throws IOException {
    PublishersDesk desk = PublishersDesk.in(console);
    publisher = desk.publisher();
    live = documents.publish(desk.own(), "Су тарифі");
    card = "console/documents/" + live.id();
    publisher.get(card);
    documents.finds = new FileText(Reading.READ, OptionalInt.empty(), "мәтін", OTHER);
  }

  @AfterEach
  void close() {
    console.close();
  }

  private Shown send(Document document) {
    MultipartForm form =
        new MultipartForm()
            .with("version", "" + document.version())
            .with("language", "kk")
            .with("note.kk", "Тариф түзетілді.");
    return publisher.upload(card + "/file", form.file("жаңа.pdf", FILE));
  }

  private Shown decide(Shown shown, String decision) {
    Element form = shown.page().selectFirst("main form");
    return publisher.post(
        card + "/offered",
        "version",
        form.select("[name=version]").attr("value"),
        "hash",
        form.select("[name=hash]").attr("value"),
        "do",
        decision);
  }

  private Document now() {
    return documents.store.find(live.id()).orElseThrow();
  }

  @Test
  void itIsLaidAsideAndTheDifferencesAreNamedUntilSomebodySaysItIsRight() throws IOException {
    Shown sent = send(live);
    assertTrue(sent.location().endsWith(card + "/offered"), sent.text());
    Shown waiting = publisher.get(card + "/offered");
    assertEquals("3", waiting.header("Refresh"));
    assertTrue(waiting.text().contains("оқылып жатыр"));
    documents.read();

    Shown asked = publisher.get(card + "/offered");
    assertEquals("", asked.header("Refresh"));
    List<String> rows = asked.page().select("#differences > section").eachText();
    assertEquals(
        List.of(
            "Нөмірі Карточкада 118-VIII Файлда 51-1",
            "Күні Карточкада 2026 жылғы 12 қараша Файлда 2025 жылғы 3 ақпан",
            "Атауы Карточкада Су тарифі Файлда Өрт қауіпсіздігі шаралары туралы"),
        rows);
    assertEquals(1, now().latest(), "nothing went live");
    assertTrue(publisher.get(card).page().getElementById("offered").text().contains("күтіп тұр"));

    Shown done = decide(asked, "replace");
    assertTrue(done.location().endsWith("?done=replaced"), done.text());
    assertEquals(2, now().latest());
    Shown after = publisher.get(card);
    assertEquals(null, after.page().getElementById("offered"));
    assertTrue(after.text().contains("Тариф түзетілді."), "the note went along");
    assertEquals(303, publisher.get(card + "/offered").status(), "there is nothing to decide");
  }

  @Test
  void anotherFileIsTakenWithoutTypingAgainAndTheOldOneStays() throws IOException {
    send(live);
    documents.read();
    Shown asked = publisher.get(card + "/offered");
    String other = asked.page().select(".acts a.button").attr("href");
    Shown form = publisher.get(other.substring(4));
    assertEquals("Тариф түзетілді.", form.page().getElementById("note.kk").text());

    Shown dropped = decide(asked, "drop");
    assertTrue(dropped.location().endsWith("?done=dropped"), dropped.text());
    assertEquals(live, now());
    assertEquals(303, publisher.get(card + "/offered").status());
  }

  @Test
  void anOfficeFileThatShowsNoTextIsNotCalledAScan() throws IOException {
    documents.finds = FileText.without(Reading.NO_TEXT);
    MultipartForm form =
        new MultipartForm()
            .with("version", "" + live.version())
            .with("language", "kk")
            .with("note.kk", "Тариф түзетілді.");
    publisher.upload(card + "/file", form.file("жаңа.docx", MadeFiles.docx("Су")));
    documents.read();

    String asked = publisher.get(card + "/offered").text();

    assertTrue(asked.contains("мүмкін болмады: ашқанда мәтін көрінбейді."), asked);
    assertFalse(asked.contains("ішінде мәтін жоқ"), asked);
  }

  @Test
  void aCorrectedCardSettlesIt() throws IOException {
    documents.finds = new FileText(Reading.READ, OptionalInt.empty(), "x", "{\"number\": \"120\"}");
    send(live);
    documents.read();
    Shown asked = publisher.get(card + "/offered");
    Card known = live.card();
    Requisites requisites =
        new Requisites(
            Optional.of("120"),
            known.requisites().date(),
            known.requisites().signatory(),
            known.requisites().issuer());
    documents.describe(
        live,
        new Card(
            known.kind(),
            known.title(),
            requisites,
            known.legal(),
            known.coverage(),
            known.licence(),
            known.page()));

    Shown stale = decide(asked, "replace");
    assertEquals(412, stale.status(), "the person saw another card");
    assertTrue(stale.text().contains("сәйкес келеді"), stale.text());
    assertEquals(303, decide(stale, "replace").status());
    assertEquals(2, now().latest());
  }

  @Test
  void whatAgreesGoesLiveAtOnceAndTheSameBytesMakeNoEdition() throws IOException {
    documents.finds =
        new FileText(Reading.READ, OptionalInt.empty(), "x", "{\"number\": \"118-VIII\"}");
    send(live);
    documents.read();
    Shown done = send(live);
    assertTrue(done.location().endsWith("?done=replaced"), done.text());
    Document changed = now();
    assertEquals(2, changed.latest());
    Shown again = send(changed);
    assertTrue(again.location().endsWith("?done=same"), again.text());
    assertEquals(changed, now());
  }

  @Test
  void whatHoldsHarmfulCodeIsNeverPutIn() throws IOException {
    documents.says = new Judgement.Infected("Eicar");
    send(live);
    documents.read();
    Shown asked = publisher.get(card + "/offered");
    assertFalse(asked.page().select("button[value=replace]").hasText(), asked.text());
    assertEquals(409, decide(asked, "replace").status());
    assertEquals(live, now());
  }

  @Test
  void aDecisionOnAnotherFileIsNone() throws IOException {
    send(live);
    documents.read();
    Shown asked = publisher.get(card + "/offered");
    documents.offer(live, "әріптестің файлы");
    assertEquals(409, decide(asked, "replace").status());
    assertEquals(live, now());
  }
}
