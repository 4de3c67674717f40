package org.unifiedportal.war.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.account.InvitePerson;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.Duty;
import org.unifiedportal.core.agency.Role;
import org.unifiedportal.core.journal.JournalEntry;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.console.ConsoleBrowser;
import org.unifiedportal.war.console.ConsoleInMemory;
import org.unifiedportal.war.console.Shown;
import org.unifiedportal.war.openid.MadeUpProvider;
import org.unifiedportal.war.openid.Providers;

/** People sign in by a provider of identities: real HTTP, real keys, the console's real doors. */
class OpenIdTest {
  private static final String EMAIL = "dana@aksai.example";
  private static final String TOKEN = "сенуге болмайды";
  private static final String STATE = "бұрын пайдаланылған";

  private final TestPortal portal = TestPortal.onH2();
  private final MadeUpProvider provider = new MadeUpProvider(portal.time);
  private final ConsoleInMemory console =
      new ConsoleInMemory(portal, Providers.of(provider.known()));
  private final ConsoleBrowser browser = console.browser();
  private final ConsoleBrowser chief = console.browser();
  private AgencyId agency;
  private Account administrator;

  @BeforeEach
  void people() {
    agency = portal.found("sarybulak").id();
    administrator = console.people.administrator();
    chief.enterWhole(administrator.login());
  }

  @AfterEach
  void close() {
    provider.close();
    console.close();
  }

  private Account invite(Role role) {
    List<Duty> duties = List.of(new Duty.At(role, agency));
    Account dana =
        console
            .people
            .inviting
            .invite(new InvitePerson("Дана", Language.KK, duties), administrator)
            .account();
    chief.get("console/people");
    assertEquals(200, note(dana, EMAIL).status());
    return dana;
  }

  private Shown note(Account account, String email) {
    String id = account.id().toString();
    return chief.post("console/people/email", "account", id, "email-" + id, email);
  }

  private String depart() {
    Element way = browser.get("console/log-in").page().select("a[href*=open-id]").first();
    return browser.get(way.attr("href").replaceFirst("^/kk/", "")).header("Location");
  }

  private static String below(String address) {
    return address.replaceFirst("^https://portal[.]example/kk/", "");
  }

  private Shown comeBack(String subject, String email) {
    return browser.get(below(provider.signIn(depart(), subject, email)));
  }

  private String lastRefusal() {
    JournalEntry last = portal.journal.after(portal.journal.head() - 1, 1).getFirst();
    assertEquals("ProviderLogInRefused", last.type());
    return last.payload();
  }

  @Test
  void theDoorOffersTheProviderOnlyWhereOneIsSet() {
    Shown door = browser.get("console/log-in?next=console%2Fdrafts");
    Element way = door.page().select("a[href*=open-id]").first();
    assertEquals("Кіру: Е-Әкімдік", way.text());
    assertEquals("/kk/console/open-id?next=console/drafts", way.attr("href"));
    assertFalse(door.page().select("input[name=password]").isEmpty(), "the password stays");
    try (ConsoleInMemory without = new ConsoleInMemory(TestPortal.onH2())) {
      ConsoleBrowser other = without.browser();
      assertTrue(other.get("console/log-in").page().select("a[href*=open-id]").isEmpty());
      assertEquals(404, other.get("console/open-id").status());
      assertEquals(404, other.get("console/open-id/back?code=a&state=b").status());
    }
  }

  @Test
  void theWayToTheProviderTellsItAllThatTheStandardAsksAndNoSecret() {
    String door = depart();
    assertTrue(door.startsWith(provider.settings().issuer() + "/door?response_type=code&"), door);
    for (String part :
        List.of(
            "scope=openid+email",
            "client_id=portal",
            "redirect_uri=https%3A%2F%2Fportal.example%2Fkk%2Fconsole%2Fopen-id%2Fback",
            "code_challenge_method=S256",
            "ui_locales=kk")) {
      assertTrue(door.contains(part), part);
    }
    assertTrue(door.matches(".*&state=[0-9a-f]{64}&nonce=[0-9a-f]{64}&code_challenge=[^&]{43}&.*"));
    assertFalse(door.contains("verifier") || door.contains("secret"), door);
  }

  @Test
  void anInvitedOfficerComesInWhereSheWantedToGoAndNeedsNoPassword() {
    invite(Role.OFFICER);
    String way = "console/open-id?next=console/drafts";
    String door = browser.get(way).header("Location");
    Shown in = browser.get(below(provider.signIn(door, "sub-1", EMAIL)));
    assertEquals(303, in.status());
    assertEquals("/kk/console/drafts", in.location());
    assertEquals(200, browser.get("console/drafts").status());
    assertEquals("private, no-store", in.header("Cache-Control"));
    String session = in.cookies().getFirst();
    for (String word : List.of("__Host-portal-console=", "HttpOnly", "Secure", "SameSite=Lax")) {
      assertTrue(session.contains(word), session);
    }
    assertEquals("/kk/console", comeBack("sub-1", "new@aksai.example").location());
  }

  @Test
  void aPublisherGivesTheCodeOfTheOwnDeviceAfterTheProvider() {
    invite(Role.PUBLISHER);
    assertEquals("/kk/console/second-factor?next=console", comeBack("sub-1", EMAIL).location());
    assertEquals(303, browser.get("console/drafts").status());
    String factor =
        browser.get("console/second-factor").page().select("code").text().replace(" ", "");
    Shown in = browser.post("console/second-factor", "code", console.people.code(factor));
    assertEquals("/kk/console", in.location());
    assertEquals(200, browser.get("console/drafts").status());
  }

  @Test
  void whomNobodyInvitedIsToldSoAndGetsNoAccount() {
    Shown refused = comeBack("sub-1", "stranger@aksai.example");
    assertEquals(403, refused.status());
    assertTrue(refused.page().select(".complaints").text().contains("тіркелгі ашылмаған"));
    assertTrue(lastRefusal().contains("refusal.no-account"));
    assertEquals(303, browser.get("console").status());
    invite(Role.OFFICER);
    provider.verifyNothing();
    assertEquals(403, comeBack("sub-1", EMAIL).status(), "an e-mail that nobody verified");
  }

  @Test
  void aTokenThatCannotBeBelievedIsRefusedWithWordsAndKeptInTheJournal() {
    invite(Role.OFFICER);
    Map<String, Runnable> forgeries = new LinkedHashMap<>();
    forgeries.put("issuer", () -> provider.say(said -> said.issuer("https://evil.example")));
    forgeries.put("audience", () -> provider.say(said -> said.audience("somebody-else")));
    forgeries.put(
        "one more audience",
        () -> provider.say(said -> said.audience(List.of("portal", "somebody-else"))));
    forgeries.put("party", () -> provider.say(said -> said.claim("azp", "somebody-else")));
    forgeries.put("nonce", () -> provider.say(said -> said.claim("nonce", "another")));
    forgeries.put("no nonce", () -> provider.say(said -> said.claim("nonce", null)));
    forgeries.put("no subject", () -> provider.say(said -> said.subject(null)));
    forgeries.put("no end", () -> provider.say(said -> said.expirationTime(null)));
    forgeries.put("expired", () -> provider.say(said -> said.expirationTime(ago(2))));
    forgeries.put("old", () -> provider.say(said -> said.issueTime(ago(11))));
    forgeries.put("of the future", () -> provider.say(said -> said.issueTime(ago(-2))));
    forgeries.put("signature", () -> provider.signBy(provider::forged));
    forgeries.put("shared secret", () -> provider.signBy(provider::signedByThePublicKey));
    forgeries.put("unsigned", () -> provider.signBy(provider::unsigned));
    forgeries.put("no token", () -> provider.signBy(said -> "e30.e30.e30"));
    forgeries.forEach((name, forge) -> {
      provider.say(said -> said);
      forge.run();
      Shown refused = comeBack("sub-1", EMAIL);
      assertEquals(403, refused.status(), name);
      assertTrue(refused.page().select(".complaints").text().contains(TOKEN), name);
      assertTrue(lastRefusal().contains("refusal.provider-token"), name);
      assertEquals(303, browser.get("console/drafts").status(), name);
    });
  }

  private Date ago(int minutes) {
    return Date.from(portal.time.now().minus(Duration.ofMinutes(minutes)));
  }

  @Test
  void aWayBackIsGoodOnceAndInItsOwnBrowserOnly() {
    invite(Role.OFFICER);
    String stolen = below(provider.signIn(depart(), "sub-1", EMAIL));
    Shown elsewhere = console.browser().get(stolen);
    assertEquals(403, elsewhere.status());
    assertTrue(elsewhere.text().contains(STATE), elsewhere.text());
    assertTrue(lastRefusal().contains("refusal.provider-state"));
    assertEquals(403, browser.get(stolen.replaceAll("state=.", "state=x")).status());
    assertEquals(403, browser.get(stolen).status(), "the round ended with the first odd answer");

    String good = below(provider.signIn(depart(), "sub-1", EMAIL));
    assertEquals(303, browser.get(good).status());
    assertEquals(403, browser.get(good).status(), "and with the good one");
    String code = good.replaceAll(".*code=([^&]+).*", "$1");
    String fresh = below(provider.signIn(depart(), "sub-1", EMAIL));
    Shown replayed = browser.get(fresh.replaceAll("code=[^&]+", "code=" + code));
    assertTrue(replayed.text().contains(TOKEN), "the provider takes no code twice");
  }

  @Test
  void whatTheProviderRefusesOrSomebodyElseAnswersIsTold() {
    String door = depart();
    String state = door.replaceAll(".*[&]state=([^&]+).*", "$1");
    Shown denied = browser.get("console/open-id/back?error=access_denied&state=" + state);
    assertTrue(denied.text().contains("рұқсат бермеді"), denied.text());
    String mixed = below(provider.signIn(depart(), "sub-1", EMAIL));
    Shown other = browser.get(mixed + "&iss=https%3A%2F%2Fevil.example");
    assertTrue(other.text().contains(STATE), other.text());
  }

  @Test
  void aProviderThatIsAwayIsToldAtTheDoorAndThePasswordStays() {
    provider.close();
    Shown away = browser.get("console/open-id");
    assertEquals(403, away.status());
    assertTrue(away.text().contains("жауап бермей тұр"), away.text());
    assertFalse(away.page().select("input[name=password]").isEmpty());
    assertTrue(lastRefusal().contains("refusal.provider-away"));
  }

  @Test
  void aKeyThatTheProviderChangedIsAskedForAgain() {
    invite(Role.OFFICER);
    assertEquals(303, comeBack("sub-1", EMAIL).status());
    provider.changeKeys();
    assertEquals(403, comeBack("sub-1", EMAIL).status(), "keys are asked for once a minute");
    portal.clock.advance(Duration.ofMinutes(1));
    assertEquals(303, comeBack("sub-1", EMAIL).status());
  }

  @Test
  void whoIsDismissedIsOutAtOnceAndComesInNoMore() {
    Account dana = invite(Role.OFFICER);
    comeBack("sub-1", EMAIL);
    assertEquals(200, browser.get("console/drafts").status());
    chief.get("console/people");
    chief.post("console/people/dismiss", "account", dana.id().toString());
    assertEquals(303, browser.get("console/drafts").status());
    assertEquals(403, comeBack("sub-1", EMAIL).status());
  }

  private Shown inviteByForm(String name, String email) {
    chief.get("console/people");
    return chief.post(
        "console/people",
        "name",
        name,
        "agency",
        agency.toString(),
        "duties",
        "officer",
        "language",
        "kk",
        "email",
        email);
  }

  @Test
  void theEmailIsAskedForWithTheInvitationAndBothAreNotedOrNeither() {
    long before = portal.journal.head();
    Shown refused = inviteByForm("", "дана");
    assertEquals(422, refused.status());
    assertFalse(refused.page().getElementById("name-error").text().isEmpty());
    assertFalse(refused.page().getElementById("email-error").text().isEmpty());
    assertEquals("дана", refused.page().getElementById("email").val());
    assertEquals(before, portal.journal.head());
    assertEquals(200, inviteByForm("Дана", EMAIL).status());
    assertEquals(422, inviteByForm("Басқа", EMAIL).status(), "an e-mail is of one person");
    assertEquals(
        List.of("PersonInvited", "EmailNoted", "PersonalDataRead"),
        portal.journal.after(before, 9).stream().map(JournalEntry::type).toList(),
        "nobody was invited without it; whoever stands in the list now was read once");
    assertEquals("/kk/console", comeBack("sub-1", EMAIL).location());
    try (ConsoleInMemory without = new ConsoleInMemory(TestPortal.onH2())) {
      ConsoleBrowser other = without.browser();
      without.people.administrator();
      other.enterWhole("admin");
      assertTrue(other.get("console/people").page().select("#email").isEmpty());
    }
  }

  @Test
  void theEmailIsNotedBesideThePersonAndWhatIsWrongIsSaid() {
    Account dana = invite(Role.OFFICER);
    Shown list = chief.get("console/people");
    assertEquals(EMAIL, list.page().getElementById("email-" + dana.id()).val());
    Shown odd = note(dana, "дана");
    assertEquals(422, odd.status());
    Element field = odd.page().getElementById("email-" + dana.id());
    assertEquals("дана", field.val(), "what was typed stays");
    assertEquals("true", field.attr("aria-invalid"));
    Element words = odd.page().getElementById("email-" + dana.id() + "-error");
    assertTrue(words.text().contains("пошта мекенжайы дұрыс емес"), odd.text());
    assertEquals("#email-" + dana.id(), odd.page().select(".complaints a").attr("href"));
    assertTrue(field.closest("details").hasAttr("open"), "nobody looks for it");
    assertEquals(200, note(dana, "").status());
    assertEquals(403, comeBack("sub-1", EMAIL).status(), "an empty field closes the way");
  }
}
