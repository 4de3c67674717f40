package org.unifiedportal.war.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.agency.Scope;

class PublicationOrdersTest {
  private static final String DRAFT =
      """
      {"kind": "news",
       "texts": {"kk": {"title": "Жаңа мектеп ашылды", "lead": "Мектеп 600 балаға арналған.",
                        "body": [{"kind": "paragraph", "text": "Сабақ дүйсенбіде басталады."}]},
                 "ru": {"title": "Открылась новая школа", "lead": "Школа рассчитана на 600 детей."}}}
      """;

  private static final String CORRECTION =
      """
      {"change": {"weight": "major", "note": {"kk": "Бала саны түзетілді.", "ru": "Исправлено число детей."}},
       "texts": {"kk": {"title": "Жаңа мектеп ашылды", "lead": "Мектеп 900 балаға арналған."}}}
      """;

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

  @Test
  void aProgramCarriesAPublicationFromDraftToWithdrawal() {
    Reply draft = draft();
    assertEquals(201, draft.status());
    assertEquals("\"1\"", draft.header("ETag"));
    String path = path(draft);
    assertEquals("https://portal.example" + path, draft.header("Location"));
    assertEquals("unpublished", draft.at("/standing/state"));

    Reply replaced = put(path, "\"1\"", DRAFT.replace("\"kind\": \"news\",", ""));
    assertEquals(200, replaced.status(), replaced.text());
    Reply live = post(path + "/publish", replaced.header("ETag"), "{}");
    assertEquals("live", live.at("/standing/state"), live.text());
    assertEquals(
        "https://portal.example/ru/sarybulak/news/2026/zhana-mektep-ashyldy",
        live.at("/standing/addresses/ru"));

    Reply corrected = post(path + "/correct", live.header("ETag"), CORRECTION);
    assertEquals("Мектеп 900 балаға арналған.", corrected.at("/content/texts/kk/lead"));
    assertEquals("2", corrected.at("/standing/edition"));

    Reply gone =
        post(
            path + "/withdraw",
            corrected.header("ETag"),
            "{\"outcome\": \"mistake\", \"reason\": {\"kk\": \"Қате жарияланды.\"}}");
    assertEquals("withdrawn", gone.at("/standing/state"), gone.text());
  }

  @Test
  void aDraftIsSeenByItsAgencyOnly() {
    String path = path(draft());
    String stranger = api.bearer(api.portal.found("qaratal"));
    assertEquals(200, api.call("GET", path).as(officer).send().status());
    assertEquals(404, api.call("GET", path).as(stranger).send().status());
    assertEquals(404, api.call("GET", path).send().status());
    assertEquals(404, api.call("GET", path + "/editions").send().status());
    assertEquals(404, api.call("GET", path + "/editions/1").send().status());
  }

  @Test
  void anotherAgencyIsToldNothingOfADraftAndNoOfALivePublication() {
    String stranger = api.bearer(api.portal.found("qaratal"));
    Reply draft = draft();
    String path = path(draft);
    assertEquals(404, order(path + "/publish", stranger).status());
    post(path + "/publish", draft.header("ETag"), "{}");
    assertEquals(403, order(path + "/publish", stranger).status());
  }

  @Test
  void aTokenWithoutTheRightIsToldWhichOneItLacks() {
    String writer = api.bearer(api.sarybulak, Scope.WRITE);
    String path = path(draft());
    Reply refused = api.call("POST", path + "/publish").as(writer).from("\"1\"").json("{}").send();
    assertEquals(403, refused.status());
    assertTrue(refused.at("/detail").contains("publish"), refused.text());
    String reader = api.bearer(api.sarybulak, Scope.READ);
    assertEquals(
        403, api.call("POST", "/api/v1/publications").as(reader).json(DRAFT).send().status());
  }

  @Test
  void withoutATokenNothingIsOrdered() {
    Reply refused = api.call("POST", "/api/v1/publications").json(DRAFT).send();
    assertEquals(401, refused.status());
    assertEquals("Bearer realm=\"portal\"", refused.header("WWW-Authenticate"));
    String unknown = "Bearer up_" + "A".repeat(43);
    Reply second = api.call("POST", "/api/v1/publications").as(unknown).json(DRAFT).send();
    assertEquals(401, second.status());
    assertTrue(second.header("WWW-Authenticate").contains("invalid_token"));
  }

  @Test
  void aTokenThatHasRunOutIsNoToken() {
    api.portal.clock.advance(java.time.Duration.ofDays(91));
    assertEquals(401, draft().status());
  }

  @Test
  void aChangeMustNameTheVersionItWasMadeFrom() {
    String path = path(draft());
    assertEquals(428, order(path + "/publish", officer, null).status());
    assertEquals(400, order(path + "/publish", officer, "*").status());
    assertEquals(400, order(path + "/publish", officer, "W/\"1\"").status());
    Reply stale = order(path + "/publish", officer, "\"7\"");
    assertEquals(412, stale.status());
    assertEquals("1", stale.at("/currentVersion"));
  }

  @Test
  void twoOfficersWhoChangeTheSameDraftDoNotOverwriteEachOther() {
    String path = path(draft());
    String content = DRAFT.replace("\"kind\": \"news\",", "");
    assertEquals(200, put(path, "\"1\"", content).status());
    assertEquals(412, put(path, "\"1\"", content).status());
  }

  @Test
  void aRequestRepeatedUnderItsKeyIsCarriedOutOnceAndAnsweredAlike() {
    Reply first = keyed("kiosk-17", DRAFT);
    Reply second = keyed("kiosk-17", DRAFT);
    assertEquals(201, second.status());
    assertEquals(first.text(), second.text());
    assertEquals(first.header("Location"), second.header("Location"));
    assertEquals(first.header("ETag"), second.header("ETag"));
    assertEquals(1, own().size());
  }

  @Test
  void aKeyOfAnotherRequestIsRefused() {
    keyed("kiosk-17", DRAFT);
    Reply other = keyed("kiosk-17", DRAFT.replace("600", "700"));
    assertEquals(422, other.status());
    assertTrue(other.at("/type").endsWith("problem.key-reused"));
  }

  @Test
  void aRepeatedPublishIsAnsweredFromTheFirstAndNotCalledStale() {
    String path = path(draft());
    Reply first = keyedPublish(path);
    Reply second = keyedPublish(path);
    assertEquals(200, second.status(), second.text());
    assertEquals(first.text(), second.text());
  }

  @Test
  void aRefusedRequestMayBeSentAgainUnderTheSameKey() {
    String broken = DRAFT.replace("\"title\"", "\"tilte\"");
    assertEquals(422, keyed("kiosk-18", broken).status());
    assertEquals(201, keyed("kiosk-18", DRAFT).status());
  }

  @Test
  void theKeyOfOneTokenSaysNothingToAnother() {
    keyed("same", DRAFT);
    officer = api.bearer(api.portal.found("qaratal"));
    Reply other = keyed("same", DRAFT);
    assertEquals(201, other.status());
    assertEquals("qaratal", other.at("/agency"));
  }

  @Test
  void anImportKeepsItsDateAndItsOriginIsTakenOnce() {
    String imported =
        DRAFT.replace("\"news\",", "\"news\", \"origin\": \"https://old.example/17\",");
    Reply draft = api.call("POST", "/api/v1/publications").as(officer).json(imported).send();
    Reply live =
        post(
            path(draft) + "/publish",
            draft.header("ETag"),
            "{\"originally\": \"2019-05-01T10:00:00+06:00\"}");
    assertEquals("2019-05-01T04:00:00Z", live.at("/standing/publishedAt"), live.text());

    Reply again = api.call("POST", "/api/v1/publications").as(officer).json(imported).send();
    assertEquals(409, again.status());
    assertEquals(draft.at("/id"), again.at("/existing"));
    assertEquals("2", again.at("/existingVersion"));
    Reply found =
        api.call(
                "GET",
                "/api/v1/publications?agency=sarybulak&origin=https%3A%2F%2Fold.example%2F17")
            .send();
    assertEquals(draft.at("/id"), found.at("/items/0/id"), found.text());
  }

  @Test
  void anUnreadyDraftIsNotPublishedAndEveryMissingPartIsNamed() {
    String problem = "{\"kind\": \"problem\", \"texts\": {\"kk\": {\"title\": \"Су жоқ\"}}}";
    Reply draft = api.call("POST", "/api/v1/publications").as(officer).json(problem).send();
    Reply refused = post(path(draft) + "/publish", draft.header("ETag"), "{}");
    assertEquals(422, refused.status());
    assertEquals(
        List.of(
            "/fields/cause issue.required",
            "/fields/plan issue.required",
            "/fields/responsible issue.required",
            "/fields/due issue.required",
            "/fields/state issue.required"),
        refused.errors());
  }

  @Test
  void aScheduledPublicationGoesLiveByItself() {
    Reply draft = draft();
    Reply scheduled =
        post(
            path(draft) + "/schedule",
            draft.header("ETag"),
            "{\"act\": \"publish\", \"at\": \"2026-11-17T09:00:00+05:00\"}");
    assertEquals(200, scheduled.status(), scheduled.text());
    assertEquals("unpublished", scheduled.at("/standing/state"));
    Reply past =
        post(
            path(draft) + "/schedule",
            scheduled.header("ETag"),
            "{\"act\": \"publish\", \"at\": \"2026-11-15T09:00:00+05:00\"}");
    assertEquals(List.of("/at issue.past"), past.errors());
  }

  @Test
  void whatIsScheduledIsListedForItsAgencyAndCanBeCalledOff() {
    Reply draft = draft();
    String path = path(draft) + "/schedule";
    post(
        path,
        draft.header("ETag"),
        "{\"act\": \"publish\", \"at\": \"2026-11-17T09:00:00+05:00\"}");

    Reply waiting = api.call("GET", path).as(officer).send();
    assertEquals("publish", waiting.at("/items/0/act"));
    assertEquals("2026-11-17T04:00:00Z", waiting.at("/items/0/at"));
    assertEquals("waiting", waiting.at("/items/0/state"));
    assertEquals("private, no-store", waiting.header("Cache-Control"));

    Reply off = delete(path + "/publish", draft.header("ETag"));
    assertEquals(200, off.status(), off.text());
    assertEquals("cancelled", api.call("GET", path).as(officer).send().at("/items/0/state"));
    assertEquals(409, delete(path + "/publish", draft.header("ETag")).status());
    assertEquals(428, api.call("DELETE", path + "/publish").as(officer).send().status());
  }

  @Test
  void nobodyElseLearnsWhatIsScheduled() {
    String path = path(draft()) + "/schedule";
    String stranger = api.bearer(api.portal.found("koktal"));

    assertEquals(401, api.call("GET", path).send().status());
    assertEquals(404, api.call("GET", path).as(stranger).send().status());
  }

  @Test
  void nothingExpiresBeforeItIsPublished() {
    Reply draft = draft();
    String path = path(draft) + "/schedule";
    post(
        path,
        draft.header("ETag"),
        "{\"act\": \"publish\", \"at\": \"2026-11-17T09:00:00+05:00\"}");

    Reply early =
        post(
            path,
            draft.header("ETag"),
            "{\"act\": \"expire\", \"at\": \"2026-11-17T08:00:00+05:00\"}");

    assertEquals(422, early.status());
    assertEquals(List.of("/at issue.expires-before-published"), early.errors());
  }

  private Reply delete(String path, String version) {
    return api.call("DELETE", path).as(officer).with("If-Match", version).send();
  }

  @Test
  void whatWasWithdrawnAsAMistakeIsGoneForThePublicAndSaysWhy() {
    Reply draft = draft();
    Reply live = post(path(draft) + "/publish", draft.header("ETag"), "{}");
    post(
        path(draft) + "/withdraw",
        live.header("ETag"),
        "{\"outcome\": \"mistake\", \"reason\": {\"kk\": \"Қате жарияланды.\"}}");
    Reply gone = api.call("GET", path(draft)).send();
    assertEquals(410, gone.status());
    assertEquals("mistake", gone.at("/outcome"));
    assertEquals("Қате жарияланды.", gone.at("/reason/kk"));
    assertEquals(200, api.call("GET", path(draft)).as(officer).send().status());
  }

  @Test
  void theHistoryShowsReleasedEditionsToAllAndTheDraftToItsAgency() {
    Reply draft = draft();
    String path = path(draft);
    Reply live = post(path + "/publish", draft.header("ETag"), "{}");
    Reply corrected = post(path + "/correct", live.header("ETag"), CORRECTION);
    put(path, corrected.header("ETag"), DRAFT.replace("\"kind\": \"news\",", ""));
    Reply history = api.call("GET", path + "/editions").send();
    assertEquals(2, history.json().get("items").size(), history.text());
    assertEquals("major", history.at("/items/1/standing/change"));
    assertEquals("Бала саны түзетілді.", history.at("/items/1/standing/note/kk"));
    assertEquals(
        3, api.call("GET", path + "/editions").as(officer).send().json().get("items").size());
    assertEquals(404, api.call("GET", path + "/editions/3").send().status());
    assertEquals(
        "draft", api.call("GET", path + "/editions/3").as(officer).send().at("/standing/state"));
    assertEquals(
        "Мектеп 600 балаға арналған.",
        api.call("GET", path + "/editions/1").send().at("/content/texts/kk/lead"));
  }

  @Test
  void aKnownVersionIsNotSentAgain() {
    Reply draft = draft();
    Reply live = post(path(draft) + "/publish", draft.header("ETag"), "{}");
    String tag = live.header("ETag");
    Reply known = api.call("GET", path(draft)).with("If-None-Match", tag).send();
    assertEquals(304, known.status());
    assertEquals(0, known.bytes().length);
    assertNotEquals("\"1\"", tag);
  }

  private Reply draft() {
    return api.call("POST", "/api/v1/publications").as(officer).json(DRAFT).send();
  }

  private Reply keyed(String key, String body) {
    return api.call("POST", "/api/v1/publications")
        .as(officer)
        .with("Idempotency-Key", key)
        .json(body)
        .send();
  }

  private Reply keyedPublish(String path) {
    return api.call("POST", path + "/publish")
        .as(officer)
        .from("\"1\"")
        .with("Idempotency-Key", "publish-1")
        .json("{}")
        .send();
  }

  private Reply post(String path, String tag, String body) {
    return api.call("POST", path).as(officer).from(tag).json(body).send();
  }

  private Reply put(String path, String tag, String body) {
    return api.call("PUT", path).as(officer).from(tag).json(body).send();
  }

  private Reply order(String path, String bearer) {
    return order(path, bearer, "\"1\"");
  }

  private Reply order(String path, String bearer, String tag) {
    Call call = api.call("POST", path).as(bearer).json("{}");
    return tag == null ? call.send() : call.from(tag).send();
  }

  private com.fasterxml.jackson.databind.JsonNode own() {
    return api.call("GET", "/api/v1/publications?standing=unpublished")
        .as(officer)
        .send()
        .json()
        .get("items");
  }

  private static String path(Reply draft) {
    return "/api/v1/publications/" + draft.at("/id");
  }
}
