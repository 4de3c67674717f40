package org.unifiedportal.war.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.Role;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.war.console.ConsoleBrowser;
import org.unifiedportal.war.console.ConsoleInMemory;
import org.unifiedportal.war.console.Shown;

/** What stays readable as archive is taken out of there by whoever publishes for the agency. */
class TakingOutTest {
  private final ConsoleInMemory console = new ConsoleInMemory(TestPortal.onH2());
  private final TestPortal portal = console.portal;
  private final AgencyId agency = portal.found("sarybulak").id();
  private final ConsoleBrowser browser = console.browser();
  private Publication live;

  @BeforeEach
  void enter() {
    console.people.person("aigul", console.people.administrator(), agency, Role.PUBLISHER);
    browser.enterWhole("aigul");
  }

  @AfterEach
  void close() {
    console.close();
  }

  private Publication now() {
    return portal.publications.find(live.id()).orElseThrow();
  }

  @Test
  void whatStaysReadableAsArchiveIsTakenOutOfThereByTheSameForm() {
    live = portal.publish(agency, PublicationKind.NEWS, "Тізім", "Список");
    String path = "console/publications/" + live.id();
    String way = path + "/withdraw";
    assertTrue(takeDown(way, "old-but-true-then").location().endsWith("?done=withdrawn"));
    Document archived = browser.get(path).page();
    assertEquals("/kk/" + way, archived.select("a.button.danger").attr("href"));
    assertEquals(
        List.of("", "moved-to", "mistake", "never-existed"),
        browser.get(way).page().select("select[name=outcome] option").eachAttr("value"));
    assertEquals("Тізім", browser.get(way).page().select("h1 + p").text());
    assertEquals(422, takeDown(way, "expired").status());

    assertTrue(takeDown(way, "mistake").location().endsWith("?done=withdrawn"));
    Document gone = browser.get(path).page();
    assertTrue(gone.select("a.button.danger").isEmpty(), gone.text());
    String version = gone.select("form[action$=/undo] input[name=version]").val();
    assertTrue(browser.post(path + "/undo", "version", version).location().endsWith("returned"));
    assertTrue(now().readAt().isPresent() && !now().isLive());
  }

  private Shown takeDown(String way, String outcome) {
    browser.get(way);
    return browser.post(
        way, "version", "" + now().version(), "outcome", outcome, "reason.kk", "Ескірді.");
  }
}
