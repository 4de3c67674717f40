package org.unifiedportal.war.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.agency.Access;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.ApiToken;
import org.unifiedportal.core.agency.IssueToken;
import org.unifiedportal.core.agency.Role;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.war.caller.Callers;
import org.unifiedportal.war.console.ConsoleBrowser;
import org.unifiedportal.war.console.ConsoleInMemory;
import org.unifiedportal.war.console.Shown;
import org.unifiedportal.war.http.RequestRefused;

/** A program is let in, looked after, and shut out; by forms without script. */
class TokensTest {
  private static final String TOKENS = "console/tokens";

  private final ConsoleInMemory console = new ConsoleInMemory(TestPortal.onH2());
  private final TestPortal portal = console.portal;
  private final Callers callers = new Callers(new Access(portal.tokens, portal.time));
  private final ConsoleBrowser marat = console.browser();
  private final ConsoleBrowser stranger = console.browser();
  private AgencyId akimat;

  @BeforeEach
  void people() {
    akimat = portal.found("sarybulak").id();
    AgencyId other = portal.found("karatal").id();
    Account administrator = console.people.administrator();
    console.people.person("marat", administrator, akimat, Role.AGENCY_ADMINISTRATOR);
    console.people.person("stranger", administrator, other, Role.AGENCY_ADMINISTRATOR);
    marat.enterWhole("marat");
    stranger.enterWhole("stranger");
  }

  @AfterEach
  void close() {
    console.close();
  }

  private Shown make(String program, String... scopes) {
    marat.get(TOKENS);
    String[] typed = {"program", program, "agency", akimat.toString(), "days", "90", "scopes", ""};
    String[] all = java.util.Arrays.copyOf(typed, typed.length + 2 * scopes.length);
    for (int i = 0; i < scopes.length; i++) {
      all[typed.length + 2 * i] = "scopes";
      all[typed.length + 2 * i + 1] = scopes[i];
    }
    return marat.post(TOKENS, all);
  }

  private static String secret(Shown made) {
    return made.page().select("section.callout code").first().text();
  }

  private ApiToken caller(String secret) {
    return callers.get("Bearer " + secret);
  }

  @Test
  void aTokenIsShownOnceWithALineThatTriesIt() {
    Shown made = make("Аудандық газет  сайты", "read", "write");
    assertEquals(200, made.status(), made.text());
    String secret = secret(made);
    ApiToken token = caller(secret);
    assertEquals("Аудандық газет сайты", token.officer());
    assertEquals(Set.of(Scope.READ, Scope.WRITE), token.scopes());
    assertEquals(
        "curl -H \"Authorization: Bearer "
            + secret
            + "\" \"https://portal.example/api/v1/publications?agency=sarybulak&limit=1\"",
        made.page().select("section.callout code").last().text());

    Shown later = marat.get(TOKENS);
    assertFalse(later.text().contains(secret));
    String row = later.page().select(".rows li").text();
    assertTrue(row.contains("Аудандық газет сайты жарамды"), row);
    assertTrue(row.contains("жобаларды оқу, жоба жазу"), row);
    assertTrue(row.contains("2027 жылғы 14 ақпанға дейін"), row);
    assertTrue(row.contains("берген – Аты-жөні marat"), row);
    assertTrue(row.contains("Соңғы рет қолданылған күні: бүгін"), row);
  }

  @Test
  void anEndedTokensNextRequestIsRefused() {
    String secret = secret(make("Газет", "publish"));
    caller(secret);
    String id = marat.get(TOKENS).page().select("details input[name=token]").val();

    stranger.get(TOKENS);
    assertEquals(404, stranger.post(TOKENS + "/end", "token", id).status());
    caller(secret);
    marat.get(TOKENS);
    assertEquals(303, marat.post(TOKENS + "/end", "token", id).status());

    RequestRefused refused = assertThrows(RequestRefused.class, () -> caller(secret));
    assertEquals(401, refused.problem().status());
    Shown list = marat.get(TOKENS);
    assertTrue(list.text().contains("Тоқтатылған күні: 2026 жылғы 16 қараша"), list.text());
    assertTrue(list.page().select("input[name=token]").isEmpty(), "nothing is left to end");
    assertFalse(stranger.get(TOKENS).text().contains("Газет"));
  }

  @Test
  void whatIsMissingStandsBesideItsFieldAndWhatWasTypedStays() {
    Shown refused = make("", "administer");
    assertEquals(422, refused.status());
    assertTrue(refused.page().getElementById("program-error").text().length() > 5);
    assertTrue(refused.page().getElementById("scopes-error").text().length() > 5);
    Shown long200 = make("ә".repeat(201), "read");
    assertTrue(long200.page().getElementById("program-error").text().contains("200"));
    assertTrue(long200.page().select("input[value=read]").hasAttr("checked"));
    Shown masked = make("portal: А. Серіков", "read");
    assertEquals(422, masked.status());
    assertTrue(masked.page().getElementById("program-error").text().contains("порталдың өзі"));
    stranger.get(TOKENS);
    Shown other =
        stranger.post(
            TOKENS, "program", "x", "agency", akimat.toString(), "scopes", "read", "days", "9");
    assertTrue(other.page().getElementById("agency-error").text().length() > 5);
    assertTrue(other.page().getElementById("days-error").text().length() > 5);
  }

  @Test
  void longListsGoOnOnTheNextPage() {
    for (int i = 0; i < 51; i++) {
      portal.clock.advance(Duration.ofSeconds(1));
      portal.issuing.issue(
          new IssueToken(akimat, "Бағдарлама " + i, Set.of(Scope.READ), Duration.ofDays(1)),
          TestPortal.OFFICER);
    }
    Shown first = marat.get(TOKENS);
    assertEquals(50, first.page().select(".rows li").size());
    String next = first.page().select("p.more a").attr("href").replaceFirst("^/kk/", "");
    assertEquals("Бағдарлама 0", marat.get(next).page().select(".rows li b").text());
  }
}
