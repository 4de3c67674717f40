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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestDocuments;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.Tombstone;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.core.vault.FileInside;
import org.unifiedportal.core.vault.FileText;
import org.unifiedportal.core.vault.Flaw;
import org.unifiedportal.core.vault.MadeFiles;
import org.unifiedportal.core.vault.Reading;
import org.unifiedportal.war.console.ConsoleBrowser;
import org.unifiedportal.war.console.ConsoleInMemory;
import org.unifiedportal.war.console.MultipartForm;
import org.unifiedportal.war.console.PublishersDesk;
import org.unifiedportal.war.console.Shown;

/** Nobody is named by an identification number without somebody having answered for it. */
class PersonsTest {
  private static final String NUMBER = "850101300005";

  private final ConsoleInMemory console = new ConsoleInMemory(TestPortal.onH2());
  private final TestDocuments documents = console.documents;
  private ConsoleBrowser publisher;
  private AgencyId own;
  private Document draft;

  @BeforeEach
  void open() throws IOException {
    PublishersDesk desk = PublishersDesk.in(console);
    own = desk.own();
    publisher = desk.publisher();
    draft = documents.add(own, "Тізім");
    documents.finds =
        new FileText(
            Reading.READ,
            OptionalInt.empty(),
            "Ахметова " + NUMBER,
            "",
            new FileInside(List.of(), Set.of(Flaw.PERSONAL_NUMBERS)));
  }

  @AfterEach
  void close() {
    console.close();
  }

  private static String card(Document document) {
    return "console/documents/" + document.id();
  }

  private Document now() {
    return documents.store.find(draft.id()).orElseThrow();
  }

  private Shown press() {
    List<String> sent = new ArrayList<>();
    for (Element field : publisher.get(card(draft)).page().select("#card [name]:not(button)")) {
      String chosen = field.select("option[selected]").val();
      sent.addAll(
          List.of(
              field.attr("name"),
              switch (field.normalName()) {
                case "textarea" -> field.text();
                case "select" -> chosen;
                default -> field.val();
              }));
    }
    sent.addAll(List.of("do", "publish"));
    return publisher.post(card(draft), sent.toArray(String[]::new));
  }

  private Shown answer(Shown asked, String... more) {
    Element form = asked.page().selectFirst("main form");
    List<String> sent = new ArrayList<>();
    for (String name : List.of("version", "seen", "persons", "hash")) {
      form.select("[name=" + name + "]").forEach(one -> sent.addAll(List.of(name, one.val())));
    }
    sent.addAll(List.of(more));
    return publisher.post(
        form.attr("action").substring("/kk/".length()), sent.toArray(String[]::new));
  }

  private long noted() {
    return noted("PersonsConfirmed");
  }

  private long noted(String what) {
    return console.portal.journal.after(0, 1000).stream()
        .filter(entry -> entry.type().equals(what))
        .count();
  }

  private Shown asked() {
    return publisher.get(card(draft) + "/persons");
  }

  @Test
  void aPressOnPublishAsksWithTheLawAndTheNumberOfPeople() throws IOException {
    documents.read();
    assertTrue(publisher.get(card(draft)).text().contains("ЖСН"), "the card tells its office");
    Shown sent = press();
    assertTrue(sent.location().contains(card(draft) + "/persons"), sent.location());
    assertFalse(now().isLive());

    Shown asked = asked();
    assertTrue(asked.text().contains("саны – 1"), asked.text());
    assertTrue(asked.text().contains("Дербес деректер және оларды қорғау туралы"));
    assertFalse(asked.text().contains(NUMBER));
    Shown done = answer(asked);
    assertTrue(done.location().endsWith("?done=published"), done.text());
    assertTrue(now().isLive());
    assertEquals(1, noted());
    assertEquals(0, noted("UnreadConfirmed"));
    assertEquals(303, asked().status(), "nothing is left to ask");
  }

  @Test
  void whileTheFilesAreReadThePageLooksAgainAndWhatTheyHoldIsAskedAnew() throws IOException {
    assertTrue(press().location().contains("/persons"), "it waits for the files");
    Shown waiting = asked();
    assertEquals("3", waiting.header("Refresh"));
    documents.read();
    Shown known = answer(waiting);
    assertTrue(known.location().contains("/persons"), "other than the person was told");
    assertFalse(now().isLive());
    assertTrue(answer(asked()).location().endsWith("?done=published"));
  }

  @Test
  void whoeverDoesNotWaitPublishesAllTheSameAndIsNoted() {
    press();
    assertEquals(0, noted("UnreadConfirmed"));
    assertTrue(answer(asked()).location().endsWith("?done=published"));
    assertTrue(now().isLive());
    assertEquals(1, noted("UnreadConfirmed"));
    assertEquals(0, noted(), "nobody knew of any");
  }

  @Test
  void bothQuestionsAreAskedOneAfterTheOther() throws IOException {
    documents.publish(own, "Бұрынғы");
    documents.read();
    assertTrue(press().location().endsWith("/same"));
    Shown second = answer(publisher.get(card(draft) + "/same"));
    assertTrue(second.location().contains("/persons?seen="), second.text());
    assertTrue(answer(publisher.get(below(second))).location().endsWith("?done=published"));
    assertEquals(1, noted());
  }

  @Test
  void anAnswerHoldsWhileTheOtherQuestionIsAskedAnew() throws IOException {
    documents.read();
    press();
    Shown asked = asked();
    documents.publish(own, "Дәл осы сәтте");
    Shown other = answer(asked);
    assertTrue(other.location().contains("/same?persons="), other.text());
    assertFalse(now().isLive());
    Shown done = answer(publisher.get(below(other)));
    assertTrue(done.location().endsWith("?done=published"), "nobody answers twice: " + done.text());
    assertEquals(1, noted());
  }

  private static String below(Shown sent) {
    return sent.location().substring(sent.location().indexOf("console/"));
  }

  private Shown putBack() {
    return publisher.post(card(draft) + "/undo", "version", "" + now().version());
  }

  private void takeDown() {
    documents.withdraw(
        now(),
        new Tombstone(Tombstone.Cause.MISTAKE, LocalText.of("Қате.", "Ошибка."), Optional.empty()));
  }

  @Test
  void whatIsPutBackIsAskedAboutOnceItIsKnownToBeAnotherAct() throws IOException {
    documents.read();
    documents.publish(draft);
    takeDown();
    documents.publish(own, "Қайтадан");
    assertTrue(putBack().location().endsWith(card(draft) + "/same"));
    Shown second = answer(publisher.get(card(draft) + "/same"));
    assertTrue(second.location().contains("/persons?seen="), second.text());
    assertFalse(now().isLive(), "it may have been taken down for that");

    Shown asked = publisher.get(below(second));
    assertTrue(asked.text().contains("орнына қайтарылған жоқ"), asked.text());
    assertTrue(asked.text().contains("саны – 1"), asked.text());
    assertTrue(asked.text().contains("Дербес деректер және оларды қорғау туралы"));
    assertTrue(asked.page().select("main a[href$=/file]").isEmpty(), "it can't be changed now");
    assertEquals(0, noted());
    Shown done = answer(asked);
    assertTrue(done.location().endsWith("?done=returned"), done.text());
    assertTrue(now().isLive());
    assertEquals(1, noted());
    assertEquals(303, asked().status(), "nothing is left to ask");
  }

  @Test
  void anEarlierVersionComesBackWithItAndIsAskedAboutToo() throws IOException {
    documents.read();
    documents.publish(draft);
    documents.finds = new FileText(Reading.READ, OptionalInt.empty(), "Тізім", "");
    documents.replace(now(), Language.KK, "нөмірсіз тізім");
    documents.read();
    takeDown();
    assertTrue(putBack().location().endsWith("/persons"));
    assertFalse(now().isLive());
    assertTrue(answer(asked()).location().endsWith("?done=returned"));
    assertEquals(1, noted());
  }

  @Test
  void whatIsPutBackBeforeItsFilesAreReadWaitsForThem() throws IOException {
    documents.publish(draft);
    takeDown();
    assertTrue(putBack().location().endsWith("/persons"));
    Shown waiting = asked();
    assertEquals("3", waiting.header("Refresh"));
    documents.read();
    assertTrue(answer(waiting).location().endsWith("/persons"), "other than the person was told");
    assertFalse(now().isLive());
    assertTrue(answer(asked()).location().endsWith("?done=returned"));
  }

  @Test
  void aNewFileOfALiveDocumentIsAskedAboutWhereItIsCompared() throws IOException {
    draft = documents.publish(draft);
    MultipartForm form =
        new MultipartForm()
            .with("version", "" + draft.version())
            .with("language", "kk")
            .with("note.kk", "Тізім жаңарды.");
    publisher.upload(card(draft) + "/file", form.file("жаңа.pdf", MadeFiles.pdf("жаңа")));
    Shown waiting = publisher.get(card(draft) + "/offered");
    documents.read();
    Shown named = answer(waiting, "do", "replace");
    assertEquals(200, named.status());
    assertTrue(named.text().contains("Дербес деректер және оларды қорғау туралы"), named.text());
    assertEquals(1, now().latest());

    Shown done = answer(named, "do", "replace");
    assertTrue(done.location().endsWith("done=replaced"), done.text());
    assertEquals(2, now().latest());
    assertEquals(1, noted());
  }
}
