package org.unifiedportal.war.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.agency.Scope;

/** Drafts that programs throw away. */
class DiscardOrdersTest {
  private static final String TEXTS =
      """
      "texts": {"kk": {"title": "Су беріледі", "lead": "Су 18:00-де беріледі."},
                "ru": {"title": "Вода будет", "lead": "Воду дадут в 18:00."}}}
      """;
  private static final String DRAFT = "{\"kind\": \"news\", \"origin\": \"old/1\", " + TEXTS;

  private final ApiInMemory api = new ApiInMemory();
  private String officer;

  @BeforeEach
  void anOfficerHasAToken() {
    officer = api.bearer(api.sarybulak);
  }

  @AfterEach
  void close() {
    api.close();
  }

  private Reply send(String method, String path, String version, String body) {
    return api.call(method, path).as(officer).with("If-Match", version).json(body).send();
  }

  private Reply draft() {
    return api.call("POST", "/api/v1/publications").as(officer).json(DRAFT).send();
  }

  private static String path(Reply publication) {
    return "/api/v1/publications/" + publication.at("/id");
  }

  private Reply discard(String path, String version) {
    return api.call("DELETE", path + "/draft").as(officer).with("If-Match", version).send();
  }

  @Test
  void whatIsLiveStaysWithANewVersion() {
    Reply draft = draft();
    String path = path(draft);
    Reply live = send("POST", path + "/publish", draft.header("ETag"), "{}");
    Reply redrafted = send("PUT", path, live.header("ETag"), "{" + TEXTS.replace("18", "21"));
    assertEquals("2", redrafted.at("/latest"), redrafted.text());

    Reply left = discard(path, redrafted.header("ETag"));

    assertEquals(200, left.status(), left.text());
    assertEquals("true", left.at("/live"));
    Reply read = api.call("GET", path).as(officer).send();
    assertEquals(read.header("ETag"), left.header("ETag"));
    assertEquals("1", read.at("/latest"));
    assertEquals("Су 18:00-де беріледі.", read.at("/content/texts/kk/lead"));
    Reply again = discard(path, left.header("ETag"));
    assertEquals(409, again.status());
    assertEquals("application/problem+json", again.header("Content-Type"));
  }

  @Test
  void whatWasNeverPublishedIsGoneAndItsOriginIsFree() {
    Reply draft = draft();
    String path = path(draft);
    assertEquals(409, draft().status());

    Reply gone = discard(path, draft.header("ETag"));

    assertEquals("false", gone.at("/live"), gone.text());
    assertEquals("", gone.header("ETag"));
    assertEquals(404, api.call("GET", path).as(officer).send().status());
    assertEquals(404, discard(path, draft.header("ETag")).status());
    Reply second = draft();
    assertEquals(201, second.status(), second.text());
    assertNotEquals(path, path(second));
  }

  @Test
  void theVersionThatWasSeenIsNamed() {
    Reply draft = draft();
    String path = path(draft);
    assertEquals(428, api.call("DELETE", path + "/draft").as(officer).send().status());
    Reply stale = discard(path, "\"7\"");
    assertEquals(412, stale.status());
    assertEquals("application/problem+json", stale.header("Content-Type"));
    assertEquals(200, api.call("GET", path).as(officer).send().status());
  }

  @Test
  void sentAgainUnderItsKeyItIsAnsweredAgainAndThrowsNothingElseAway() {
    Reply draft = draft();
    String path = path(draft);
    Reply first = keyed(path, draft);
    assertEquals(200, first.status(), first.text());
    Reply second = draft();
    assertEquals(first.text(), keyed(path, draft).text());
    assertEquals(200, api.call("GET", path(second)).as(officer).send().status());
  }

  private Reply keyed(String path, Reply seen) {
    return api.call("DELETE", path + "/draft")
        .as(officer)
        .with("If-Match", seen.header("ETag"))
        .with("Idempotency-Key", "drop-1")
        .send();
  }

  @Test
  void nobodyElseThrowsItAwayAndNoProgramWithoutTheRightToWrite() {
    String path = path(draft()) + "/draft";
    assertEquals(401, delete(path, ""));
    assertEquals(404, delete(path, api.bearer(api.portal.found("koktal"))));
    assertEquals(403, delete(path, api.bearer(api.sarybulak, Scope.READ, Scope.PUBLISH)));
  }

  private int delete(String path, String bearer) {
    var call = api.call("DELETE", path).with("If-Match", "\"1\"");
    return (bearer.isEmpty() ? call : call.as(bearer)).send().status();
  }
}
