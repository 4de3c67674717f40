package org.unifiedportal.war.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.Role;
import org.unifiedportal.war.console.ConsoleBrowser;
import org.unifiedportal.war.console.ConsoleInMemory;
import org.unifiedportal.war.console.Shown;

/** An agency is closed and opened again, by a form without script. */
class ClosingTest {
  private final ConsoleInMemory console = new ConsoleInMemory(TestPortal.onH2());
  private final TestPortal portal = console.portal;
  private final ConsoleBrowser admin = console.browser();
  private Agency akimat;
  private Agency department;
  private String closing;

  @BeforeEach
  void people() {
    akimat = portal.found("aksai");
    department = portal.foundBelow(akimat, "madeniet");
    closing = "console/agencies/" + department.id() + "/closing";
    Account administrator = console.people.administrator();
    console.people.person("aigul", administrator, department.id(), Role.OFFICER);
    admin.enterWhole("admin");
  }

  @AfterEach
  void close() {
    console.close();
  }

  private static String error(Shown shown, String field) {
    Element words = shown.page().getElementById(field + "-error");
    return words == null ? "" : words.text();
  }

  private Shown close(String version) {
    return admin.post(
        closing,
        "version",
        version,
        "reason.kk",
        "Басқарма біріктірілді.",
        "reason.ru",
        "Управление объединено.",
        "successor",
        akimat.id().toString());
  }

  @Test
  void theWayToItStandsUnderWhatIsKnownOfTheAgency() {
    Document profile = admin.get("console/agencies/" + department.id()).page();
    assertEquals("/kk/" + closing, profile.select("p.quiet a").attr("href"));
    Document form = admin.get(closing).page();
    assertEquals("Ұйымды жабу", form.select("h1").text());
    List<String> successors = form.select("select[name=successor] option").eachText();
    assertEquals(List.of("Ешқайда", "«aksai» ауданы"), successors);
  }

  @Test
  void whatIsMissingIsSaidBesideItsFieldAndWhatWasTypedStays() {
    Shown refused = admin.post(closing, "version", "1", "reason.kk", "Басқарма біріктірілді.");
    assertEquals(422, refused.status());
    assertFalse(error(refused, "reason.ru").isEmpty(), refused.text());
    assertEquals("Басқарма біріктірілді.", refused.page().select("[name=reason.kk]").text());
    assertTrue(portal.agencies.find(department.id()).orElseThrow().isOpen());
  }

  @Test
  void closedItSaysSoEverywhereAndIsChosenNowhere() {
    Shown closed = close("1");
    assertEquals("/kk/" + closing, closed.location(), closed.text());
    Document now = admin.get(closing).page();
    assertTrue(now.select(".callout").text().contains("Басқарма біріктірілді."), now.text());
    assertTrue(now.select(".callout").text().contains("«aksai» ауданы"), now.text());
    assertTrue(admin.get("console/agencies").page().select(".rows").text().contains("жабылған"));
    String people = admin.get("console/people").page().select("select[name=agency]").text();
    assertFalse(people.contains("madeniet"), people);
    assertEquals(409, close("2").status());
  }

  @Test
  void whoDecidedFromAnOlderStateIsToldAndSeesTheFormAgain() {
    Shown stale = close("7");
    assertEquals(412, stale.status());
    assertEquals("1", stale.page().select("[name=version]").val());
  }

  @Test
  void openedAgainItIsAtWork() {
    close("1");
    admin.get(closing);
    Shown opened = admin.post("console/agencies/" + department.id() + "/reopening");
    assertEquals("/kk/console/agencies/" + department.id(), opened.location(), opened.text());
    assertEquals("Ұйымды жабу", admin.get(closing).page().select("h1").text());
  }
}
