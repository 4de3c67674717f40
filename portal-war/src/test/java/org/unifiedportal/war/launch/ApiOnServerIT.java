package org.unifiedportal.war.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unifiedportal.war.api.Contract;

/** The API on the packaged portal and its real server, each answer held against the description. */
class ApiOnServerIT {
  private static final String PUBLICATIONS = "/api/v1/publications";
  private static final String DRAFT =
      """
      {"kind": "news", "texts": {"kk": {"title": "Сынақ хабары", "lead": "Серверде тексерілді."},
                                 "ru": {"title": "Пробная новость", "lead": "Проверено на сервере."}}}
      """;

  @TempDir static Path shared;

  private static int port;
  private static PortalProcess running;
  private static String token;

  @BeforeAll
  static void start() throws Exception {
    port = PortalProcess.freePort();
    Path home = SeededHome.at(shared.resolve("home"));
    running = PortalProcess.demo(shared, home, port).awaitReady();
    token = token(home.resolve("demo-accounts.txt"));
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  @Test
  void aProgramPublishesAndTheCitizenReadsThePage() throws Exception {
    HttpResponse<String> draft = send(order("POST", PUBLICATIONS, DRAFT));
    assertEquals(201, draft.statusCode(), draft.body());
    String path = URI.create(header(draft, "Location")).getPath();
    assertEquals(404, send(asked("GET", path)).statusCode());

    HttpRequest.Builder publish = order("POST", path + "/publish", "{}");
    HttpResponse<String> live = send(publish.header("If-Match", header(draft, "ETag")));
    assertEquals(200, live.statusCode(), live.body());
    JsonNode answer = new ObjectMapper().readTree(live.body());
    String page = URI.create(answer.at("/standing/addresses/ru").asText()).getPath();
    assertTrue(PortalProcess.get(port, page).body().contains("Пробная новость"));

    HttpResponse<String> read = send(asked("GET", path));
    assertEquals(200, read.statusCode());
    HttpRequest.Builder again = asked("GET", path).header("If-None-Match", header(read, "ETag"));
    assertEquals(304, send(again).statusCode());
  }

  @Test
  void aDraftIsThrownAwayAndNothingIsLeftOfIt() throws Exception {
    HttpResponse<String> draft = send(order("POST", PUBLICATIONS, DRAFT));
    String path = URI.create(header(draft, "Location")).getPath();
    assertEquals(428, send(discard(path)).statusCode());
    assertEquals(412, send(discard(path).header("If-Match", "\"9\"")).statusCode());

    HttpResponse<String> gone = send(discard(path).header("If-Match", header(draft, "ETag")));

    assertEquals(200, gone.statusCode(), gone.body());
    HttpRequest.Builder read = asked("GET", path).header("Authorization", "Bearer " + token);
    assertEquals(404, send(read).statusCode());
  }

  private static HttpRequest.Builder discard(String path) {
    return asked("DELETE", path + "/draft").header("Authorization", "Bearer " + token);
  }

  @Test
  void theDescriptionIsServedAndNoOtherOne() throws Exception {
    HttpResponse<String> document = send(asked("GET", "/api/v1/openapi.json"));
    JsonNode told = new ObjectMapper().readTree(document.body());
    assertEquals("3.1.0", told.get("openapi").asText());
    assertEquals("http://localhost:" + port, told.at("/servers/0/url").asText());
    assertEquals(404, send(asked("GET", "/application.wadl")).statusCode());
    HttpResponse<String> page = send(asked("GET", "/api/").header("Accept-Language", "ru"));
    assertTrue(page.body().contains("<h1>API портала</h1>"), page.body());
    assertEquals(200, send(asked("GET", "/api/v1/kinds")).statusCode());
    assertEquals(200, send(asked("GET", "/api/v1/agencies")).statusCode());
    assertEquals(200, send(asked("GET", PUBLICATIONS + "?limit=100")).statusCode());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          400 | {
          400 | {"kind": "news", "kind": "news"}
          422 | {}
          422 | {"kind": "blog"}
          422 | {"kind": "ne\\u0000ws"}
          422 | []
          """)
  void aWrongBodyIsRefusedAsDescribed(int status, String body) throws Exception {
    HttpResponse<String> refused = send(order("POST", PUBLICATIONS, body));
    assertEquals(status, refused.statusCode(), refused.body());
    assertEquals("application/problem+json", header(refused, "Content-Type"));
  }

  @Test
  void anEmptyBodyALargeOneAndAnotherTypeAreRefused() throws Exception {
    assertEquals(400, send(order("POST", PUBLICATIONS, "")).statusCode());
    assertEquals(413, send(order("POST", PUBLICATIONS, "x".repeat(1_100_000))).statusCode());
    HttpRequest.Builder xml =
        asked("POST", PUBLICATIONS, "<a/>")
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/xml");
    assertEquals(415, send(xml).statusCode());
    assertEquals(
        401,
        send(asked("POST", PUBLICATIONS, DRAFT).header("Content-Type", "application/json"))
            .statusCode());
  }

  @ParameterizedTest
  @CsvSource({"PROPFIND, 501", "FOO, 501", "DELETE, 405"})
  void noOtherMethodIsKnown(String method, int status) throws Exception {
    HttpResponse<String> refused = send(asked(method, PUBLICATIONS));
    assertEquals(status, refused.statusCode());
    assertFalse(refused.body().contains("GlassFish"));
    assertEquals("nosniff", header(refused, "X-Content-Type-Options"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/api/v1/publications | GET, HEAD, POST, OPTIONS | DELETE",
        "/api/v1/agencies | GET, HEAD, OPTIONS | DELETE",
        "/kk/search | GET, HEAD, OPTIONS | POST",
        "/kk/ | GET, HEAD, OPTIONS | PUT",
        "/d/00000000-0000-0000-0000-000000000000 | GET, HEAD, OPTIONS | POST",
        "/catalogue.ttl | GET, HEAD, OPTIONS | PATCH"
      })
  void anAddressTellsWhatItAllowsAndRefusesTheRestWithTheSameList(
      String path, String allowed, String other) throws Exception {
    HttpResponse<String> options = send(asked("OPTIONS", path));
    assertEquals(204, options.statusCode());
    assertEquals("", options.body());
    assertEquals(allowed, header(options, "Allow"));
    assertEquals("nosniff", header(options, "X-Content-Type-Options"));

    HttpResponse<String> refused = send(asked(other, path));
    assertEquals(405, refused.statusCode());
    assertEquals(allowed, header(refused, "Allow"));
  }

  private static HttpRequest.Builder order(String method, String path, String body) {
    return asked(method, path, body)
        .header("Authorization", "Bearer " + token)
        .header("Content-Type", "application/json");
  }

  private static HttpRequest.Builder asked(String method, String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
        .method(method, HttpRequest.BodyPublishers.noBody());
  }

  private static HttpRequest.Builder asked(String method, String path, String body) {
    return asked(method, path).method(method, HttpRequest.BodyPublishers.ofString(body));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    HttpRequest asked = request.build();
    HttpResponse<String> answer =
        PortalProcess.HTTP.send(asked, HttpResponse.BodyHandlers.ofString());
    assertEquals(
        List.of(),
        Contract.broken(asked.method(), asked.uri().getPath(), answer.statusCode(), answer.body()));
    return answer;
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static String token(Path accounts) throws IOException {
    return Files.readAllLines(accounts).stream()
        .filter(line -> line.startsWith("sarybulak\t"))
        .map(line -> line.substring(line.lastIndexOf('\t') + 1))
        .findFirst()
        .orElseThrow();
  }
}
