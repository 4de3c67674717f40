package org.unifiedportal.war.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.publication.LiveFilter;
import org.unifiedportal.war.console.ConsoleBrowser;
import org.unifiedportal.war.console.PublishersDesk;
import org.unifiedportal.war.console.Shown;

/** The same words twice: by a slip, by a bad network, on purpose. */
class RepeatedTextTest {
  private static final String WRITE = "console/write/answer";

  private final PublishersDesk desk = PublishersDesk.onH2();
  private final ConsoleBrowser browser = desk.publisher();
  private final TestPortal portal = desk.console().portal;
  private final AgencyId agency = desk.own();

  @AfterEach
  void close() {
    desk.close();
  }

  private String paper() {
    return desk.paper(WRITE);
  }

  private Shown send(String paper, String button, String question, String... more) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "do",
                button,
                "paper",
                paper,
                "agency",
                agency.toString(),
                "texts.kk.title",
                "Абай көшесіндегі шұңқырлар",
                "fields.answers",
                "question",
                "fields.question.kk",
                question));
    all.addAll(List.of(more));
    return browser.post(WRITE, all.toArray(String[]::new));
  }

  private Shown publish(String... more) {
    return send(paper(), "publish", "Шұңқыр қашан жабылады?", more);
  }

  private int live() {
    return portal.publications.list(LiveFilter.ALL, 9).size();
  }

  @Test
  void whoPublishesTheVeryTextOnceMoreIsShownItAndAskedWhetherThatIsMeant() {
    Shown first = publish();
    assertTrue(first.location().endsWith("?done=published"), first.text());

    Shown asked = publish();
    assertEquals(422, asked.status());
    Document page = asked.page();
    assertEquals(
        "Мәтін бұрын жарияланған: екінші рет шынымен керек болса, осы жерге белгі қойыңыз.",
        page.select(".complaints a").text(),
        "it is said once");
    assertEquals(
        "Екінші рет шынымен керек болса, осы жерге белгі қойыңыз.",
        page.getElementById("again-error").text());
    assertTrue(
        page.getElementById("again-hint")
            .text()
            .contains("«Абай көшесіндегі шұңқырлар», бүгін, 12:00"),
        page.getElementById("again-hint").text());
    assertEquals(
        "/kk/sarybulak/answers/2026/abai-koshesindegi-shunqyrlar",
        page.select("#again-hint a").attr("href"));
    assertEquals(1, live());

    Shown done = publish("again", page.select("input[name=again]").val());
    assertTrue(done.location().endsWith("?done=published"), done.text());
    assertEquals(2, live());
  }

  @Test
  void anotherQuestionUnderTheSameTitleAndADraftAreNotAskedAbout() {
    publish();
    assertTrue(send(paper(), "save", "Шұңқыр қашан жабылады?").location().endsWith("done=saved"));
    Shown other = send(paper(), "publish", "Асфальт қашан төселеді?");
    assertTrue(other.location().endsWith("?done=published"), other.text());
    assertNull(browser.get(WRITE).page().getElementById("again"));
  }

  @Test
  void aPressThatABadNetworkSendsTwiceIsOnePublication() {
    String paper = paper();
    Shown first = send(paper, "publish", "Шұңқыр қашан жабылады?");
    Shown twin = send(paper, "publish", "Шұңқыр қашан жабылады?");
    assertTrue(first.location().endsWith("?done=published"), first.text());
    assertEquals(first.location(), twin.location());
    assertEquals(1, live());

    Shown changed = send(paper, "publish", "Асфальт қашан төселеді?");
    assertNotEquals(first.location(), changed.location());
    assertEquals(2, live(), "other words on the same paper are another press");
  }

  private Shown change(String place, String paper, String version, String button) {
    return browser.post(
        place,
        "do",
        button,
        "paper",
        paper,
        "version",
        version,
        "texts.kk.title",
        "Абай көшесіндегі шұңқырлар",
        "fields.answers",
        "question",
        "fields.question.kk",
        "Шұңқыр қашан жабылады?");
  }

  @Test
  void aDraftThatIsPublishedByOnePressSentTwiceIsNotSaidToBeSomebodyElses() {
    Shown saved = send(paper(), "save", "Шұңқыр қашан жабылады?");
    String place = saved.location().replaceFirst("^/kk/", "").replaceFirst("[?].*", "");
    String paper = desk.paper(place);
    Shown first = change(place, paper, "1", "publish");
    assertTrue(first.location().endsWith("?done=published"), first.text());
    Shown twin = change(place, paper, "1", "publish");
    assertEquals(first.location(), twin.location());

    String other = desk.paper(place);
    assertEquals(412, change(place, other, "1", "publish").status(), "another form");
  }

  @Test
  void aPressIsLookedAtAnewOnceSomethingElseWasDone() {
    Shown saved = send(paper(), "save", "Шұңқыр қашан жабылады?");
    String place = saved.location().replaceFirst("^/kk/", "").replaceFirst("[?].*", "");
    String paper = desk.paper(place);
    change(place, paper, "1", "save");
    String other = desk.paper(place);
    change(place, other, "2", "save");
    assertEquals(412, change(place, paper, "1", "save").status());
  }

  @Test
  void whatWasThrownAwaySinceIsBegunAnew() {
    String paper = paper();
    Shown saved = send(paper, "save", "Шұңқыр қашан жабылады?");
    String place = saved.location().replaceFirst("^/kk/", "").replaceFirst("[?].*", "");
    Shown gone = browser.post(place + "/discard", "version", "1");
    assertEquals(303, gone.status(), gone.text());

    Shown again = send(paper, "save", "Шұңқыр қашан жабылады?");
    assertTrue(again.location().endsWith("?done=saved"), again.text());
    assertNotEquals(saved.location(), again.location());
  }
}
