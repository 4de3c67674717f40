package org.unifiedportal.war.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestDocuments;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentEdition;
import org.unifiedportal.core.document.DocumentFile;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.console.ConsoleBrowser;
import org.unifiedportal.war.console.ConsoleInMemory;
import org.unifiedportal.war.console.PublishersDesk;
import org.unifiedportal.war.console.Shown;

/** A file that was put beside a document by mistake is taken off, after one question. */
class TakeOffTest {
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
  }

  @AfterEach
  void close() {
    console.close();
  }

  private DocumentEdition newest() {
    Document now = documents.store.find(live.id()).orElseThrow();
    return documents.store.findEdition(now.id(), now.latest()).orElseThrow();
  }

  private List<String> offered() {
    return publisher.get(card + "/file").page().select("a[href*=/file/off]").eachAttr("href");
  }

  private Shown takeOff(Shown asked, String... more) {
    Stream<String> hidden =
        asked.page().select("main form input[type=hidden]:not([name=form-token])").stream()
            .flatMap(field -> Stream.of(field.attr("name"), field.val()));
    return publisher.post(
        card + "/file/off", Stream.concat(hidden, Stream.of(more)).toArray(String[]::new));
  }

  @Test
  void oneOfSeveralIsTakenOffAndTheEditionBeforeKeepsIt() throws IOException {
    assertEquals(List.of(), offered(), "the only file can't be taken off");
    documents.replace(live, Language.RU, "Бөтен құжат");
    List<String> ways = offered();
    assertEquals(2, ways.size());

    Shown asked =
        publisher.get(
            ways.stream()
                .filter(way -> way.contains("language=ru"))
                .findFirst()
                .orElseThrow()
                .substring(4));
    Element told = asked.page().selectFirst(".callout.important");
    assertTrue(told.text().contains("/d/" + live.id() + "/v/2/ru/pdf"), told.text());
    Shown done = takeOff(asked, "note.kk", "Қате қосылған файл алынды.");

    assertTrue(done.location().endsWith("?done=taken-off"), done.text());
    Shown shown = publisher.get(card + "?done=taken-off");
    assertTrue(shown.page().select(".done").text().contains("Файл алып тасталды"), shown.text());
    assertTrue(shown.text().contains("Қате қосылған файл алынды."));
    assertEquals(3, newest().number());
    assertEquals(
        List.of(Language.KK), newest().files().stream().map(DocumentFile::language).toList());
    assertEquals(303, takeOff(asked).status(), "it is gone: the form for files is shown");
    assertEquals(3, newest().number());
  }

  @Test
  void whatChangedMeanwhileIsToldAndNothingIsTakenOff() throws IOException {
    Document both = documents.replace(live, Language.RU, "Бөтен құжат");
    Shown asked = publisher.get(card + "/file/off?language=ru&format=pdf");
    documents.describe(both, TestDocuments.act("Әріптес жазғаны"));
    Shown stale = takeOff(asked);
    assertEquals(412, stale.status());
    assertEquals(2, newest().files().size());
    Shown tooLong = takeOff(stale, "note.kk", "қ".repeat(501));
    assertEquals(422, tooLong.status());
    assertEquals(2, newest().files().size());
  }
}
