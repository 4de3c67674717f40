package org.unifiedportal.war.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.account.TestPeople;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.Role;
import org.unifiedportal.war.console.ConsoleBrowser;
import org.unifiedportal.war.console.ConsoleInMemory;
import org.unifiedportal.war.console.Shown;

class SignInTest {
  private final ConsoleInMemory console = new ConsoleInMemory(TestPortal.onH2());
  private final ConsoleBrowser browser = console.browser();
  private Account administrator;
  private AgencyId agency;

  @BeforeEach
  void people() {
    agency = console.portal.found("sarybulak").id();
    administrator = console.people.administrator();
    console.people.person("aigul", administrator, agency, Role.OFFICER);
    console.people.person("dana", administrator, agency, Role.PUBLISHER);
  }

  @AfterEach
  void close() {
    console.close();
  }

  @Test
  void anOfficerComesInWhereSheWantedToGo() {
    Shown door = browser.get("console/sessions");
    assertEquals("/kk/console/log-in?next=console%2Fsessions", door.location());
    Shown form = browser.get("console/log-in?next=console%2Fsessions");
    assertEquals("console/sessions", form.page().select("input[name=next]").val());

    Shown in =
        browser.post(
            "console/log-in",
            "login",
            "aigul",
            "password",
            TestPeople.PASSWORD,
            "next",
            "console/sessions");

    assertEquals(303, in.status());
    assertEquals("/kk/console/sessions", in.location());
    assertTrue(browser.get("console/sessions").text().contains("Firefox · Android"));
  }

  @Test
  void nobodyIsSentToAForeignPlaceAfterTheDoor() {
    browser.get("console/log-in");
    Shown in =
        browser.post(
            "console/log-in",
            "login",
            "aigul",
            "password",
            TestPeople.PASSWORD,
            "next",
            "//evil.example/");
    assertEquals("/kk/console", in.location());
  }

  @Test
  void theCookieIsBoundToTheHostAndClosedToScripts() {
    browser.get("console/log-in");
    Shown in = browser.enter("aigul");
    String cookie = in.cookies().getFirst();
    assertTrue(cookie.startsWith("__Host-portal-console="), cookie);
    for (String word : new String[] {"HttpOnly", "Secure", "SameSite=Lax", "Path=/"}) {
      assertTrue(cookie.contains(word), cookie);
    }
    assertFalse(cookie.contains("Domain"), cookie);
    assertEquals("private, no-store", browser.get("console").header("Cache-Control"));
  }

  @Test
  void whatIsWrongStandsBesideItsFieldAndTheLoginStays() {
    browser.get("console/log-in");
    Shown again = browser.post("console/log-in", "login", "aigul", "password", "қате");
    Document page = again.page();
    assertEquals(422, again.status());
    assertEquals("aigul", page.select("#login").val());
    assertEquals("", page.select("#password").val());
    assertEquals(
        "Логин немесе құпиясөз дұрыс емес: екеуін де тексеріп, қайта енгізіңіз.",
        page.select("#password-error").text());
    assertEquals("password-error", page.select("#password").attr("aria-describedby"));
    assertEquals("#password", page.select(".complaints a").attr("href"));
  }

  @Test
  void tooManyTriesAreToldAndWaited() {
    browser.get("console/log-in");
    for (int i = 0; i < 5; i++) {
      browser.post("console/log-in", "login", "aigul", "password", "қате");
    }
    Shown paused = browser.enter("aigul");
    assertEquals(403, paused.status());
    assertTrue(paused.text().contains("Он бес минуттан кейін"), paused.text());
    console.portal.clock.advance(Duration.ofMinutes(15));
    assertEquals(303, browser.enter("aigul").status());
  }

  @Test
  void aPublisherSetsUpACodeOnceAndIsAskedForItEveryTime() {
    assertEquals("/kk/console", browser.enterWhole("dana").location());
    assertTrue(
        browser.get("console").text().contains("Айг") || browser.get("console").status() == 200);
    ConsoleBrowser phone = console.browser();
    console.portal.clock.advance(Duration.ofSeconds(31));
    assertEquals("/kk/console/second-factor?next=console", phone.enter("dana").location());
    assertEquals("/kk/console/second-factor?next=console", phone.get("console").location());
    Shown asked = phone.get("console/second-factor");
    assertTrue(asked.page().select(".qr").isEmpty(), "the secret is shown once only");
    assertEquals(422, phone.post("console/second-factor", "code", "000000").status());
    Shown in = phone.post("console/second-factor", "code", console.people.code(browser.factor()));
    assertEquals("/kk/console", in.location());
  }

  @Test
  void theWayOutEndsTheSession() {
    browser.enterWhole("aigul");
    Shown out = browser.post("console/log-out");
    assertEquals("/kk/console/log-in?after=leaving", out.location());
    assertEquals(303, browser.get("console").status());
    assertTrue(browser.get("console/log-in?after=leaving").text().contains("Сіз шықтыңыз."));
  }

  @Test
  void anAdministratorInvitesAndThePersonOpensTheAccountByTheLinkOnce() {
    browser.enterWhole("admin");
    browser.get("console/people");
    Shown invited =
        browser.post(
            "console/people",
            "name",
            "Жанна Серік",
            "agency",
            agency.toString(),
            "duties",
            "officer",
            "duties",
            "checker",
            "language",
            "ru");
    String link = invited.page().select(".important code").text();
    assertTrue(link.startsWith("https://portal.example/ru/console/invitation?code="), link);

    ConsoleBrowser guest = console.browser();
    String path = link.replace("https://portal.example/ru/", "");
    Shown form = guest.get(path);
    assertEquals("Жанна Серік", form.page().select("#name").val());
    String code = form.page().select("input[name=code]").val();
    Shown wrong =
        guest.post(
            "console/invitation",
            "code",
            code,
            "name",
            "Жанна С.",
            "login",
            "aigul",
            "password",
            "қысқа");
    assertEquals(422, wrong.status());
    assertEquals("Жанна С.", wrong.page().select("#name").val());
    assertEquals(
        "Мұндай логин бар: басқасын таңдаңыз.", wrong.page().select("#login-error").text());
    Shown opened =
        guest.post(
            "console/invitation",
            "code",
            code,
            "name",
            "Жанна С.",
            "login",
            "zhanna",
            "password",
            TestPeople.PASSWORD);
    assertEquals("/kk/console/log-in?after=invitation", opened.location());
    assertEquals(410, guest.get(path).status());
    assertEquals(303, guest.enter("zhanna").status());
  }

  @Test
  void dismissalIsFeltOnTheVeryNextClick() {
    browser.enterWhole("admin");
    ConsoleBrowser officer = console.browser();
    officer.enterWhole("aigul");
    Document people = browser.get("console/people").page();
    String id = people.select("li:contains(aigul) input[name=account]").first().val();
    Shown dismissed = browser.post("console/people/dismiss", "account", id);
    assertEquals(200, dismissed.status());
    assertTrue(officer.get("console").location().contains("log-in"));
  }

  @Test
  void aNewPasswordSendsEveryDeviceToTheDoor() {
    browser.enterWhole("aigul");
    ConsoleBrowser phone = console.browser();
    phone.enterWhole("aigul");
    Shown changed =
        browser.post(
            "console/password", "present", TestPeople.PASSWORD, "wanted", "жеті қабат жер асты");
    assertEquals("/kk/console/log-in?after=password", changed.location());
    assertEquals(303, phone.get("console").status());
  }

  @Test
  void oneDeviceEndsAnother() {
    browser.enterWhole("aigul");
    ConsoleBrowser phone = console.browser();
    phone.enterWhole("aigul");
    Document list = browser.get("console/sessions").page();
    assertEquals(1, list.select("input[name=session]").size(), "the own one has no button");
    browser.post("console/sessions", "session", list.select("input[name=session]").val());
    assertEquals(303, phone.get("console").status());
    assertEquals(200, browser.get("console").status());
  }
}
