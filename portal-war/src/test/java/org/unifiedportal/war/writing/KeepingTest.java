package org.unifiedportal.war.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.Role;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.WorkFilter;
import org.unifiedportal.core.publication.WorkStore;
import org.unifiedportal.war.console.ConsoleBrowser;
import org.unifiedportal.war.console.ConsoleInMemory;
import org.unifiedportal.war.console.Shown;

class KeepingTest {
  private static final String NEWS = "console/write/news";

  private final ConsoleInMemory console = new ConsoleInMemory(TestPortal.onH2());
  private final ConsoleBrowser browser = console.browser();
  private final TestPortal portal = console.portal;
  private AgencyId agency;

  @BeforeEach
  void officer() {
    agency = portal.found("sarybulak").id();
    Account administrator = console.people.administrator();
    console.people.person("aigul", administrator, agency, Role.OFFICER);
    console.people.person("dana", administrator, agency, Role.OFFICER);
    browser.enterWhole("aigul");
  }

  @AfterEach
  void close() {
    console.close();
  }

  private Shown keep(String form, String... typed) {
    browser.get(form);
    List<String> sent = new ArrayList<>(List.of(typed));
    sent.addAll(List.of("form", form));
    return browser.post("console/unfinished", sent.toArray(String[]::new));
  }

  private Publication only() {
    return WorkStore.in(portal.database)
        .own(WorkFilter.of(Set.of(agency)), 1)
        .getFirst()
        .publication();
  }

  @Test
  void whatMakesNoSenseYetIsKeptToTheLetterAndOfferedBackAndNobodyElseSeesIt() {
    Shown kept = keep(NEWS, "texts.ru.lead", "Воду дадут в", "agency", agency.toString());
    assertEquals(200, kept.status());
    assertTrue(kept.text().startsWith("Мәтін серверде сақталды: бүгін, 12:00"), kept.text());
    assertEquals(Long.toString(portal.time.now().toEpochMilli()), kept.header("Kept-As"));

    Document offered = browser.get(NEWS).page();
    assertTrue(offered.select(".unfinished").text().contains("бүгін, 12:00"));
    assertEquals("", offered.getElementById("texts.ru.lead").text());
    assertEquals(
        Long.toString(portal.time.now().toEpochMilli()),
        offered.select(".unfinished[data-since]").attr("data-since"),
        "so that a script knows the text it sent from one that came from elsewhere");
    assertFalse(
        browser.get("console").page().getElementById("unsent").attr("data-person").isEmpty());
    Document opened = browser.get(NEWS + "?unfinished=yes").page();
    assertEquals("Воду дадут в", opened.getElementById("texts.ru.lead").text());

    ConsoleBrowser other = console.browser();
    other.enterWhole("dana");
    assertFalse(other.get(NEWS).text().contains("Воду дадут"));
    assertFalse(other.get(NEWS + "?unfinished=yes").text().contains("Воду дадут"));
  }

  /** A script whose answer was lost on the way knows by its own mark what the server has. */
  @Test
  void theMarkThatAPageGivesStandsWithWhatItSent() {
    String paper = paper(browser.get(NEWS).page());
    Shown kept = keep(NEWS, "paper", paper, "mark", "k3x9", "texts.kk.lead", "Бірінші");
    assertEquals("k3x9", kept.header("Kept-As"));
    Document offered = browser.get(NEWS).page();
    assertEquals("k3x9", offered.select(".unfinished[data-since]").attr("data-since"));
    Document opened = browser.get(NEWS + "?unfinished=" + paper).page();
    assertEquals("k3x9", opened.getElementById("keeping").attr("data-since"));
    assertEquals("Бірінші", opened.getElementById("texts.kk.lead").text());
    assertEquals(403, keep(NEWS, "paper", paper, "mark", "\"><b>").status());
  }

  @Test
  void aFormOpenedAnewIsAnotherPaperAndTakesNothingFromTheFirst() {
    String first = paper(browser.get(NEWS).page());
    keep(NEWS, "paper", first, "texts.kk.lead", "Бірінші", "agency", agency.toString());
    Document anew = browser.get(NEWS).page();
    String second = paper(anew);
    assertNotEquals(first, second);
    assertEquals(List.of(first), anew.select(".unfinished[data-paper]").eachAttr("data-paper"));
    portal.clock.advance(Duration.ofMinutes(1));
    keep(NEWS, "paper", second, "texts.kk.title", "Екінші", "agency", agency.toString());

    Document offered = browser.get(NEWS).page();
    assertEquals(
        List.of(second, first), offered.select(".unfinished[data-paper]").eachAttr("data-paper"));
    assertEquals("Екінші", offered.select(".unfinished b").first().text());
    Document opened = browser.get(NEWS + "?unfinished=" + first).page();
    assertEquals("Бірінші", opened.getElementById("texts.kk.lead").text());
    assertEquals(first, paper(opened), "it goes on on its own paper");
    assertEquals(List.of(second), opened.select(".unfinished[data-paper]").eachAttr("data-paper"));
    Document work = browser.get("console").page();
    assertEquals(
        List.of("/kk/" + NEWS + "?unfinished=" + second, "/kk/" + NEWS + "?unfinished=" + first),
        work.select("a[href*=unfinished]").eachAttr("href"));
    assertTrue(work.select("a[href*=unfinished]").first().text().contains("Екінші"));

    browser.get(NEWS);
    String[] sent = {"paper", second, "texts.kk.title", "Екінші", "agency", agency.toString()};
    browser.post(NEWS, "do", "save", sent[0], sent[1], sent[2], sent[3], sent[4], sent[5]);
    assertEquals(
        List.of(first),
        browser.get(NEWS).page().select(".unfinished[data-paper]").eachAttr("data-paper"));
    assertEquals(403, browser.post("console/unfinished", "form", NEWS, "paper", "../x").status());
  }

  private static String paper(Document page) {
    return page.select("form.writing input[name=paper]").val();
  }

  @Test
  void whatWasSentOrIsNotWantedIsForgotten() {
    keep(NEWS, "texts.ru.lead", "Первое", "agency", agency.toString());
    Shown forgotten = browser.post("console/unfinished", "form", NEWS, "forget", "yes");
    assertEquals("/kk/" + NEWS, forgotten.location());
    assertFalse(browser.get(NEWS + "?unfinished=yes").text().contains("Первое"));

    keep(NEWS, "texts.kk.title", "Екінші", "agency", agency.toString());
    browser.post(NEWS, "do", "save", "texts.kk.title", "Екінші", "agency", agency.toString());
    assertEquals("", browser.get(NEWS).page().select("section.unfinished:not([hidden])").text());
  }

  @Test
  void keptTextThatWasMadeFromAnOlderVersionOverwritesNothing() {
    browser.get(NEWS);
    browser.post(NEWS, "do", "save", "texts.kk.title", "Бастапқы", "agency", agency.toString());
    String item = "console/publications/" + only().id();
    keep(item, "texts.kk.title", "Менің нұсқам", "version", "1");
    browser.post(item, "do", "save", "texts.kk.title", "Оның нұсқасы", "version", "1");
    keep(item, "texts.kk.title", "Менің нұсқам", "version", "1");

    Document opened = browser.get(item + "?unfinished=yes").page();
    assertEquals("1", opened.select(".writing input[name=version]").val());
    Shown stale =
        browser.post(item, "do", "save", "texts.kk.title", "Менің нұсқам", "version", "1");
    assertEquals(412, stale.status());
    assertTrue(stale.page().select(".theirs").text().contains("Оның нұсқасы"));
    assertEquals("Менің нұсқам", stale.page().getElementById("texts.kk.title").text());
  }

  @Test
  void addingAPieceToAnOutdatedFormDoesNotMakeItCurrent() {
    browser.get(NEWS);
    browser.post(NEWS, "do", "save", "texts.kk.title", "Бастапқы", "agency", agency.toString());
    String item = "console/publications/" + only().id();
    browser.get(item);
    browser.post(item, "do", "save", "texts.kk.title", "Екінші", "version", "1");
    Shown added =
        browser.post(item, "do", "add kk list", "texts.kk.title", "Үшінші", "version", "1");
    assertEquals("1", added.page().select(".writing input[name=version]").val());
  }

  @Test
  void theLineIsToldWhatKeepsTextFromTheServer() {
    String[] typed = {"form", NEWS, "texts.kk.title", "Т"};
    assertEquals(200, browser.get("console/unfinished").status());
    assertEquals(401, console.browser().get("console/unfinished").status());
    assertEquals(401, console.browser().post("console/unfinished", typed).status());
    assertEquals(
        403, browser.postFrom("https://portal.example", "0", "console/unfinished", typed).status());
    assertEquals(403, browser.post("console/unfinished", "form", "https://evil.example").status());
    portal.clock.advance(Duration.ofMinutes(31));
    assertEquals(401, browser.post("console/unfinished", typed).status());
  }
}
