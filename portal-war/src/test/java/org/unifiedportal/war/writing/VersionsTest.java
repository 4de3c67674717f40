package org.unifiedportal.war.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.Role;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.war.console.ConsoleBrowser;
import org.unifiedportal.war.console.ConsoleInMemory;
import org.unifiedportal.war.console.Shown;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.page.Variant;

class VersionsTest {
  private final ConsoleInMemory console = new ConsoleInMemory(TestPortal.onH2());
  private final ConsoleBrowser browser = console.browser();
  private final TestPortal portal = console.portal;
  private Publication live;
  private String path;

  @BeforeEach
  void corrected() {
    AgencyId agency = portal.found("sarybulak").id();
    Account administrator = console.people.administrator();
    console.people.person("aigul", administrator, agency, Role.OFFICER);
    console.people.person("saule", administrator, agency, Role.CHECKER);
    browser.enterWhole("aigul");
    Publication first =
        portal.publish(agency, PublicationKind.NEWS, "Су 18:00-де беріледі", "Воду дадут в 18:00");
    live =
        portal.correct(
            first,
            TestPortal.content(PublicationKind.NEWS, "Су 20:00-де беріледі", "Воду дадут в 20:00"));
    path = "console/publications/" + live.id() + "/versions";
  }

  @AfterEach
  void close() {
    console.close();
  }

  @Test
  void everyVersionIsListedWithItsStateItsNoteAndItsDifference() {
    Document list = browser.get(path).page();
    assertEquals(2, list.select(".rows li").size());
    assertTrue(list.select(".rows li").first().text().startsWith("2-нұсқа порталда"));
    assertTrue(list.select(".rows li").first().text().contains("Мерзімі өзгерді."));
    assertTrue(list.select(".rows li").last().text().contains("бұрын жарияланған"));
    Document compared = browser.get(path + "?from=1&to=2").page();
    assertEquals("алынды: 18:00-де", compared.select(".changes p[lang=kk] del").first().text());
    assertEquals("қосылды: 20:00-де", compared.select(".changes p[lang=kk] ins").first().text());
    assertTrue(browser.get(path + "?from=2&to=2").page().text().contains("бірдей"));
    assertEquals(200, browser.get(path + "?from=x&to=99").status());
  }

  @Test
  void anEarlierVersionBecomesANewDraftAndWhatIsLiveStays() {
    browser.get(path);
    Shown restored = browser.post(path, "number", "1", "version", "" + live.version());
    assertTrue(restored.location().endsWith("?done=restored"), restored.text());
    Document form = browser.get("console/publications/" + live.id()).page();
    assertEquals("Су 18:00-де беріледі", form.getElementById("texts.kk.title").text());
    assertEquals(
        "Су 20:00-де беріледі",
        portal
            .publications
            .findLive(live.id())
            .orElseThrow()
            .content()
            .texts()
            .get(Language.KK)
            .title());
    assertEquals(412, browser.post(path, "number", "1", "version", "" + live.version()).status());
  }

  @Test
  void aCheckerSeesVersionsAndRestoresNone() {
    ConsoleBrowser checker = console.browser();
    checker.enterWhole("saule");
    assertTrue(checker.get(path).page().select("form[method=post] button").text().endsWith("Шығу"));
    assertEquals(403, checker.post(path, "number", "1", "version", "" + live.version()).status());
  }

  @Test
  void wordsAreMarkedWherePunctuationAndScriptsStandAmongThem() {
    PortalTime time = portal.time;
    Changes changes = new Changes(Reader.of(Language.RU, Variant.NORMAL, time));
    assertEquals(
        "Вода <ins><span class=\"heard\">добавлено: </span>&lt;b&gt;будет </ins> завтра",
        changes.html("Вода завтра", "Вода <b>будет завтра"));
    assertEquals("", changes.html("", ""));
    assertFalse(changes.html("<script>", "").contains("<script>"));
  }
}
