package org.unifiedportal.war.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.vault.MadeFiles;

/** Whatever is wrong with a request, the answer is the right 4xx, with pointer and words. */
class BadInputTest {
  private static final ApiInMemory API = new ApiInMemory();
  private static final String OFFICER = API.bearer(API.sarybulak);
  private static final String GOOD =
      "{\"kind\": \"news\", \"texts\": {\"kk\": {\"title\": \"Т\", \"lead\": \"К\"}}}";

  @AfterAll
  static void close() {
    API.close();
  }

  static Stream<Arguments> bodies() {
    return Stream.of(
        body("[]", " issue.not-an-object"),
        body("null", " issue.not-an-object"),
        body("{}", "/kind issue.required", "/texts issue.required"),
        body("{'kind': 'blog', 'texts': {'kk': {'title': 'Т'}}}", "/kind issue.choice"),
        body("{'kind': 7, 'texts': {'kk': {'title': 'Т'}}}", "/kind issue.wrong-type"),
        body("{'kind': 'news', 'texts': []}", "/texts issue.wrong-type"),
        body("{'kind': 'news', 'texts': {}}", "/texts issue.text-missing"),
        body("{'kind': 'news', 'texts': {'de': {'title': 'Т'}}}", "/texts/de issue.language"),
        body("{'kind': 'news', 'texts': {'kk': 'Т'}}", "/texts/kk issue.not-an-object"),
        body("{'kind': 'news', 'texts': {'kk': {}}}", "/texts/kk/title issue.required"),
        body("{'kind': 'news', 'texts': {'kk': {'title': ' '}}}", "/texts/kk/title issue.required"),
        body(
            "{'kind': 'news', 'texts': {'kk': {'title': '" + "Т".repeat(1001) + "'}}}",
            "/texts/kk/title issue.too-long"),
        body(good("'colour': 'red'"), "/colour issue.unknown-member"),
        body(good("'a/b~c': 1"), "/a~1b~0c issue.unknown-member"),
        body(good("'slug': 'Not A Slug'"), "/slug issue.slug"),
        body(good("'ceremonial': 'yes'"), "/ceremonial issue.wrong-type"),
        body(good("'sections': ['../etc']"), "/sections/0 issue.section"),
        body(good("'sections': [1]"), "/sections/0 issue.section"),
        body(good("'sections': 'news'"), "/sections issue.wrong-type"),
        body(good("'fields': {'cause': {'kk': 'x'}}"), "/fields/cause issue.unknown-field"),
        body(good("'fields': []"), "/fields issue.wrong-type"),
        body(good("'origin': ['x']"), "/origin issue.wrong-type"),
        body(block("'text'"), "/texts/kk/body/0 issue.not-an-object"),
        body(block("{'text': 'x'}"), "/texts/kk/body/0/kind issue.block-kind"),
        body(block("{'kind': 'paragraph'}"), "/texts/kk/body/0 issue.block"),
        body(block("{'kind': 'paragraph', 'text': null}"), "/texts/kk/body/0 issue.block"),
        body(block("{'kind': 'quote', 'name': 'x'}"), "/texts/kk/body/0 issue.block"),
        body(block("{'kind': 'callout', 'text': 'x'}"), "/texts/kk/body/0 issue.block"),
        body(block("{'kind': 'callout', 'tone': 'note'}"), "/texts/kk/body/0 issue.block"),
        body(block("{'kind': 'steps', 'steps': [null]}"), "/texts/kk/body/0 issue.block"),
        body(
            block("{'kind': 'place', 'place': 'x', 'starts': '+999999999-01-01T00:00:00Z'}"),
            "/texts/kk/body/0 issue.block"),
        body(block("{'kind': 'script'}"), "/texts/kk/body/0/kind issue.block-kind"),
        body(
            block("{'kind': 'heading', 'level': 2, 'text': 'x', 'style': 'y'}"),
            "/texts/kk/body/0/style issue.unknown-member"),
        body(block("{'kind': 'heading', 'level': 9, 'text': 'x'}"), "/texts/kk/body/0 issue.block"),
        body(
            block("{'kind': 'heading', 'level': '2', 'text': 'x'}"),
            "/texts/kk/body/0/level issue.block"),
        body(
            block(
                "{'kind': 'image', 'source': 'https://evil.example/x.png', 'width': 1, 'height': 1}"),
            "/texts/kk/body/0 issue.block"),
        body(
            block("{'kind': 'paragraph', 'text': [{'text': 'x', 'link': 'javascript:alert(1)'}]}"),
            "/texts/kk/body/0/text issue.block"));
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void everyThingWrongInABodyIsNamedWithItsPlace(String body, List<String> errors) {
    Reply refused = post(body);
    assertEquals(422, refused.status(), refused.text());
    assertEquals("application/problem+json", refused.header("Content-Type"));
    assertEquals(errors, refused.errors());
  }

  static Stream<Arguments> fieldsOfAProblem() {
    return Stream.of(
        Arguments.of("'due': '31.12.2026'", "/fields/due issue.field.day"),
        Arguments.of("'due': '2026-02-30'", "/fields/due issue.field.day"),
        Arguments.of("'due': '+999999999-01-01'", "/fields/due issue.field.day"),
        Arguments.of("'state': 'forgotten'", "/fields/state issue.field.choice"),
        Arguments.of("'cause': 'words'", "/fields/cause issue.field.words"),
        Arguments.of("'cause': {'de': 'Wort'}", "/fields/cause issue.field.words"),
        Arguments.of("'cause': {'kk': ''}", "/fields/cause issue.field.words"),
        Arguments.of("'followUps': {}", "/fields/followUps issue.field.follow_ups"),
        Arguments.of("'followUps': [{}]", "/fields/followUps issue.field.follow_ups"));
  }

  @ParameterizedTest
  @MethodSource("fieldsOfAProblem")
  void aWrongFieldIsNamedByItsType(String field, String error) {
    String body = "{'kind': 'problem', 'fields': {" + field + "}, 'texts': {'kk': {'title': 'Т'}}}";
    assertEquals(List.of(error), post(body).errors());
  }

  @Test
  void allIssuesOfABodyComeAtOnce() {
    Reply refused =
        post(
            "{'kind': 'problem', 'slug': 'A B', 'fields': {'due': 'soon'}, 'texts': {'xx': 1}, 'y': 2}");
    assertEquals(
        List.of(
            "/texts/xx issue.language",
            "/fields/due issue.field.day",
            "/slug issue.slug",
            "/y issue.unknown-member"),
        refused.errors());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          publish  | {"change": {"weight": "major"}}                       | /change/note issue.note-missing
          publish  | {"change": {"weight": "huge"}}                        | /change/weight issue.choice
          publish  | {"originally": "yesterday"}                           | /originally issue.field.moment
          publish  | {"originally": "2026-01-01T10:00:00"}                 | /originally issue.field.moment
          publish  | {"originally": "-999999999-01-01T00:00:00Z"}          | /originally issue.field.moment
          publish  | {"originally": "1899-12-31T00:00:00Z"}                | /originally issue.field.moment
          publish  | {"originally": "2031-01-01T10:00:00Z"}                | /originally issue.future
          publish  | {"when": 1}                                           | /when issue.unknown-member
          correct  | {"change": {"weight": "minor"}}                       | /texts issue.required
          schedule | {"act": "publish"}                                    | /at issue.required
          schedule | {"act": "explode", "at": "2031-01-01T10:00:00Z"}      | /act issue.choice
          withdraw | {"outcome": "mistake"}                                | /reason issue.required
          withdraw | {"outcome": "mistake", "reason": {}}                  | /reason issue.field.words
          withdraw | {"outcome": "oops", "reason": {"kk": "Қ"}}            | /outcome issue.choice
          withdraw | {"outcome": "moved-to", "reason": {"kk": "Қ"}, "movedTo": "x"} | /movedTo issue.id
          """)
  void aWrongOrderIsNamedWithItsPlace(String act, String body, String error) {
    String path = "/api/v1/publications/" + post(GOOD.replace('"', '\'')).at("/id") + "/" + act;
    Reply refused = API.call("POST", path).as(OFFICER).from("\"1\"").json(body).send();
    assertEquals(422, refused.status(), refused.text());
    assertEquals(List.of(error), refused.errors());
  }

  @Test
  void aCorrectionNamesWhatIsWrongAndWhatIsMissingAtOnce() {
    String draft =
        """
        {"kind": "problem", "texts": {"kk": {"title": "Су жоқ"}},
         "fields": {"cause": {"kk": "Құбыр"}, "plan": {"kk": "Ауыстырамыз"},
                    "responsible": {"kk": "Су арнасы"}, "due": "2026-12-01", "state": "open"}}
        """;
    String path =
        "/api/v1/publications/"
            + API.call("POST", "/api/v1/publications").as(OFFICER).json(draft).send().at("/id");
    Reply live = API.call("POST", path + "/publish").as(OFFICER).from("\"1\"").json("{}").send();
    assertEquals(200, live.status(), live.text());

    Reply refused =
        API.call("POST", path + "/correct")
            .as(OFFICER)
            .from(live.header("ETag"))
            .json(
                """
                {"change": {"weight": "major", "note": {"ru": "Срок"}},
                 "texts": {"kk": {"title": "Су жоқ", "body": [
                   {"kind": "heading", "level": 9, "text": "x"},
                   {"kind": "paragraph", "text": "ИИН 850101300005"}]}},
                 "fields": {"cause": {"kk": "Құбыр"}, "due": "ертең"}}
                """)
            .send();

    assertEquals(
        List.of(
            "/texts/kk/body/0 issue.block",
            "/fields/due issue.field.day",
            "/fields/plan issue.required",
            "/fields/responsible issue.required",
            "/fields/state issue.required",
            "/texts/kk/body/1 issue.stop.identity",
            "/change/note/kk issue.told-in"),
        refused.errors());
  }

  static Stream<Arguments> requests() {
    return Stream.of(
        Arguments.of(400, orders().json("{")),
        Arguments.of(400, orders().json("")),
        Arguments.of(400, orders().json("{\"kind\": 1, \"kind\": 2}")),
        Arguments.of(400, orders().json("[".repeat(40) + "]".repeat(40))),
        Arguments.of(400, orders().bytes(new byte[] {'"', (byte) 0xC3, '"'})),
        Arguments.of(413, orders().json("\"" + "x".repeat(1_100_000) + "\"")),
        Arguments.of(415, orders().with("Content-Type", "text/plain").json(GOOD)),
        Arguments.of(415, orders().with("Content-Type", "application/xml").json(GOOD)),
        Arguments.of(
            415, orders().with("Content-Type", "application/json;charset=koi8-r").json(GOOD)),
        Arguments.of(422, orders().json("{\"kind\": \"ne\\u0000ws\"}")),
        Arguments.of(400, orders().with("Idempotency-Key", "x".repeat(201)).json(GOOD)),
        Arguments.of(400, orders().with("Idempotency-Key", "қазақша").json(GOOD)),
        Arguments.of(401, API.call("POST", "/api/v1/publications").json(GOOD)),
        Arguments.of(401, orders().as("Basic dXNlcjpwYXNz").json(GOOD)),
        Arguments.of(401, orders().as("Bearer").json(GOOD)),
        Arguments.of(401, orders().as("Bearer ' or 1=1").json(GOOD)),
        Arguments.of(404, API.call("GET", "/api/v1/publications/17")),
        Arguments.of(404, API.call("GET", "/api/v1/publications/1-1-1-1-1")),
        Arguments.of(404, API.call("GET", "/api/v1/publications/" + new java.util.UUID(0, 0))),
        Arguments.of(404, API.call("GET", "/api/v1/publications/x/editions/0")),
        Arguments.of(404, API.call("GET", "/api/v1/agencies/nowhere")),
        Arguments.of(404, API.call("GET", "/api/v1/agencies/%00")),
        Arguments.of(404, API.call("GET", "/api/v1/agencies/..%2F..")),
        Arguments.of(404, API.call("GET", "/api/v2/agencies")),
        Arguments.of(405, API.call("DELETE", "/api/v1/publications")),
        Arguments.of(405, API.call("PUT", "/api/v1/agencies").json("{}")),
        Arguments.of(406, API.call("GET", "/api/v1/agencies").with("Accept", "image/png")));
  }

  @ParameterizedTest
  @MethodSource("requests")
  void aWrongRequestGetsTheStatusThatSaysWhy(int status, Call call) {
    Reply refused = call.send();
    assertEquals(status, refused.status(), refused.text());
    assertEquals("application/problem+json", refused.header("Content-Type"));
    assertFalse(refused.at("/detail").isBlank());
    assertFalse(refused.text().contains("Exception"), refused.text());
  }

  @ParameterizedTest
  @CsvSource({
    "kind=blog, 404",
    "agency=nowhere, 404",
    "agency=%27%20or%201, 404",
    "standing=lost, 404",
    "state=lost, 404",
    "year=20x6, 404",
    "colour=red, 404",
    "limit=0, 400",
    "limit=101, 400",
    "limit=-1, 400",
    "limit=9999999999, 400",
    "cursor=abc, 400",
    "cursor=%00, 400",
    "origin=x, 400",
    "standing=unpublished, 401",
    "standing=withdrawn, 401",
  })
  void aFilterThatDoesNotExistIsRefused(String query, int status) {
    Reply refused = API.call("GET", "/api/v1/publications?" + query).send();
    assertEquals(status, refused.status(), refused.text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"%00", "rules.%00", "%27%20or%201", "Rules", "a.b.c"})
  void aSectionThatCannotBeIsRefused(String section) {
    assertEquals(404, documents("?section=" + section).status());
    assertEquals(404, documents("?section=" + "x".repeat(81)).status());
    assertEquals(200, documents("?section=rules.adopted").status());
  }

  @ParameterizedTest
  @CsvSource({
    "kind=blog, 404",
    "agency=nowhere, 404",
    "section=zzz, 404",
    "year=20x6, 404",
    "year=3026, 404",
    "colour=red, 404",
    "state=repealed, 404",
    "limit=0, 400",
    "limit=101, 400",
    "cursor=abc, 400",
    "kind=&agency=&section=&year=&cursor=&limit=, 200"
  })
  void theListOfDocumentsRefusesWhatTheOthersDo(String query, int status) {
    Reply answer = documents("?" + query);
    assertEquals(status, answer.status(), answer.text());
    boolean refused = status >= 400;
    assertEquals(
        refused ? "application/problem+json" : "application/json", answer.header("Content-Type"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/api/v1/publications | GET, HEAD, POST, OPTIONS",
        "/api/v1/agencies | GET, HEAD, OPTIONS",
        "/api/v1/publications/x/publish | POST, OPTIONS",
        "/api/v1/publications/x/draft | DELETE, OPTIONS"
      })
  void whatAnAddressAllowsIsToldAlikeToWhoAsksAndToWhoTries(String path, String allowed) {
    Reply options = API.call("OPTIONS", path).send();
    assertEquals(204, options.status(), options.text());
    assertEquals(allowed, options.header("Allow"));
    assertEquals("", options.text());
    Reply refused = API.call("PATCH", path).json("{}").send();
    assertEquals(405, refused.status(), refused.text());
    assertEquals(allowed, refused.header("Allow"));
  }

  @Test
  void anUnknownAddressHasNoOptions() {
    assertEquals(404, API.call("OPTIONS", "/api/v2/agencies").send().status());
  }

  @Test
  void anEmptyValueAsksForNothing() {
    String empty = "?kind=&agency=&standing=&state=&year=&origin=&cursor=&limit=";
    assertEquals(200, API.call("GET", "/api/v1/publications" + empty).send().status());
  }

  private static Reply documents(String query) {
    return API.call("GET", "/api/v1/documents" + query).send();
  }

  @Test
  void aNoteThatCannotBeKeptIsRefusedAndNotCut() throws IOException {
    Document live = API.documents.publish(API.sarybulak.id(), "ескерту");
    assertEquals(List.of("/note issue.character"), noted(live, "a%00b").errors());
    assertEquals(List.of("/note issue.too-long"), noted(live, "x".repeat(501)).errors());
    assertEquals(200, noted(live, "x".repeat(500)).status());
  }

  private static Reply noted(Document live, String note) {
    return API.call(
            "PUT",
            "/api/v1/documents/" + live.id() + "/files/kk?name=a.pdf&confirmed=true&note=" + note)
        .as(OFFICER)
        .from("\"" + live.version() + "\"")
        .file(MadeFiles.pdf("ескерту"), "application/pdf")
        .send();
  }

  @ParameterizedTest
  @CsvSource({"kk, Табылмады", "ru, Не найдено", "en, Not found", "de, Табылмады"})
  void theWordsAreInTheAskersLanguage(String language, String title) {
    Reply refused =
        API.call("GET", "/api/v1/agencies/nowhere").with("Accept-Language", language).send();
    assertEquals(title, refused.at("/title"));
    assertTrue(refused.header("Content-Language").equals(language) || language.equals("de"));
  }

  private static Call orders() {
    return API.call("POST", "/api/v1/publications").as(OFFICER);
  }

  private static Reply post(String body) {
    return orders().json(body.replace('\'', '"')).send();
  }

  private static Arguments body(String body, String... errors) {
    return Arguments.of(body, List.of(errors));
  }

  private static String good(String member) {
    return "{'kind': 'news', 'texts': {'kk': {'title': 'Т'}}, " + member + "}";
  }

  private static String block(String block) {
    return "{'kind': 'news', 'texts': {'kk': {'title': 'Т', 'body': [" + block + "]}}}";
  }
}
