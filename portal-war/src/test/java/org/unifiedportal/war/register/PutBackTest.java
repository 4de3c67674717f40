package org.unifiedportal.war.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.Meeting;
import org.unifiedportal.core.TestDocuments;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.document.Card;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.Tombstone;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.war.console.ConsoleBrowser;
import org.unifiedportal.war.console.ConsoleInMemory;
import org.unifiedportal.war.console.PublishersDesk;
import org.unifiedportal.war.console.Shown;

/** A document that was taken down by mistake is put back on its card, within the hour. */
class PutBackTest {
  private final ConsoleInMemory console = new ConsoleInMemory(TestPortal.onH2());
  private final TestDocuments documents = console.documents;
  private ConsoleBrowser publisher;
  private Document live;
  private String card;

  @BeforeEach
  void somethingIsTakenDown() throws IOException {
    PublishersDesk desk = PublishersDesk.in(console);
    publisher = desk.publisher();
    live = documents.publish(desk.own(), "Су тарифі");
    documents.read();
    documents.withdraw(
        live,
        new Tombstone(Tombstone.Cause.MISTAKE, LocalText.of("Қате.", "Ошибка."), Optional.empty()));
    card = "console/documents/" + live.id();
  }

  @AfterEach
  void close() {
    console.close();
  }

  private Document now() {
    return documents.store.find(live.id()).orElseThrow();
  }

  private Shown putBack(Shown shown) {
    Element form = shown.page().selectFirst("main form[action$=/undo]");
    return publisher.post(
        card + "/undo",
        "version",
        form.select("[name=version]").val(),
        "seen",
        form.select("[name=seen]").val());
  }

  @Test
  void whatWasPublishedAnewMeanwhileIsAskedAboutBeforeItStandsAgain() throws IOException {
    Document anew = documents.publish(live.agency(), "Су тарифі, қайта");
    Document third = documents.add(live.agency(), "Су тарифі, үшінші рет");
    Shown sent = putBack(publisher.get(card));
    assertTrue(sent.location().endsWith(card + "/same"), sent.text());
    assertFalse(now().isLive(), "nothing is put back unasked");

    Shown asked = publisher.get(card + "/same");
    assertTrue(asked.page().select("[role=status]").text().contains("орнына қайтарылған жоқ"));
    assertEquals(
        List.of("/kk/console/documents/" + anew.id()),
        asked.page().select("#others a").eachAttr("href"),
        "no file can be added from what is gone");
    documents.publish(third);
    assertTrue(putBack(asked).location().endsWith("/same"), "one that came since");

    Shown done = putBack(publisher.get(card + "/same"));
    assertTrue(done.location().endsWith("?done=returned"), done.text());
    assertEquals(live.standing(), now().standing());
    assertEquals(303, publisher.get(card + "/same").status(), "nothing is left to ask");
  }

  @Test
  void whoeverPublishesItAnewAtThisVeryMomentIsAskedAboutToo() throws Exception {
    Document anew = documents.add(live.agency(), "Су тарифі, қайта");
    Shown shown = publisher.get(card);
    AtomicReference<Shown> sent = new AtomicReference<>();
    Meeting.of(
        console.portal.database, () -> documents.publish(anew), () -> sent.set(putBack(shown)));
    assertTrue(sent.get().location().endsWith("/same"), sent.get().text());
    assertFalse(now().isLive());
  }

  @Test
  void whatCanNotBePutBackAnyMoreIsSaidBeforeAnythingIsAsked() throws IOException {
    Shown shown = publisher.get(card);
    documents.publish(live.agency(), "Су тарифі, қайта");
    documents.putBack(now());
    assertEquals(412, putBack(shown).status());
    assertEquals(409, publisher.post(card + "/undo", "version", "" + now().version()).status());
  }

  @Test
  void oneButtonOnItsCardLetsItStandAgain() {
    Shown shown = publisher.get(card);
    assertTrue(shown.page().select("form.undo").text().contains("бір сағат ішінде"), shown.text());
    Shown done = putBack(shown);
    assertTrue(done.location().endsWith("?done=returned"), done.text());
    assertEquals(live.standing(), now().standing());

    Shown back = publisher.get(card + "?done=returned");
    assertTrue(back.page().select(".done").text().contains("Құжат орнына қайтты"), back.text());
    assertTrue(back.page().select("form.undo").isEmpty(), "once");
    assertEquals(409, publisher.post(card + "/undo", "version", "" + now().version()).status());
  }

  @Test
  void afterTheHourItIsNotOfferedAndRefusedWithWords() {
    Shown shown = publisher.get(card);
    for (int pause = 0; pause < 3; pause++) {
      console.portal.clock.advance(Duration.ofMinutes(19));
      shown = publisher.get(card);
    }
    console.portal.clock.advance(Duration.ofMinutes(4));
    Shown late = putBack(shown);
    assertEquals(409, late.status());
    assertTrue(late.page().select(".complaints").text().contains("бір сағаттан асты"), late.text());
    assertTrue(publisher.get(card).page().select("form.undo").isEmpty());
    assertEquals(303, publisher.get(card + "/persons").status(), "nothing is left to ask");
    assertFalse(now().isLive());
  }

  @Test
  void whatIsTakenDownIsAskedForNothingAndTakenDownNoSecondTime() {
    Card bare = Card.titled(live.card().title());
    Document draft = documents.describe(documents.putBack(now()), bare);
    assertTrue(
        publisher.get(card).text().contains("мына өрістерді толтырыңыз"), "while it is live");
    documents.withdraw(
        draft,
        new Tombstone(Tombstone.Cause.MISTAKE, LocalText.of("Қате.", "Ошибка."), Optional.empty()));
    Shown gone = publisher.get(card);
    assertFalse(gone.text().contains("мына өрістерді толтырыңыз"), gone.text());
    Shown again = publisher.get(card + "/withdraw");
    assertEquals(303, again.status());
    assertTrue(again.location().endsWith(card), again.location());
  }
}
