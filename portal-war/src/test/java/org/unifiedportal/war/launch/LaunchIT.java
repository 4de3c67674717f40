package org.unifiedportal.war.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The distribution as an operator meets it: one portal is up, and others are tried beside it. */
class LaunchIT {
  private static final String WATER = "%D1%81%D1%83+%D2%9B%D2%B1%D0%B1%D1%8B%D1%80%D1%8B";

  @TempDir static Path shared;
  @TempDir Path folder;

  private static int port;
  private static PortalProcess running;
  private static HttpResponse<String> firstSearch;

  @BeforeAll
  static void start() throws Exception {
    port = PortalProcess.freePort();
    running = PortalProcess.demo(shared, shared.resolve("home"), port).awaitReady();
    firstSearch = PortalProcess.get(port, "/kk/search?q=" + WATER);
    SeededHome.awaitRest(port);
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  @Test
  void theAddressIsPrintedOnceThePortalIsReady() throws Exception {
    assertTrue(running.out().startsWith("The portal is ready: http://localhost:" + port + "/\n"));
    assertEquals(200, PortalProcess.get(port, "/health/ready").statusCode());
    assertEquals("{\"live\":true}", PortalProcess.get(port, "/health/live").body());
  }

  @Test
  void theFirstSearchAfterAFirstStartFindsWhatIsPublished() {
    assertEquals(200, firstSearch.statusCode());
    assertTrue(firstSearch.body().contains("class=\"card "), firstSearch.body());
    assertFalse(firstSearch.body().contains("толықтырылып жатыр"), firstSearch.body());
  }

  @Test
  void aQueryOfRawBytesIsReadAsUtf8() throws Exception {
    String asked = "GET /ru/search?q=мост HTTP/1.0\r\nHost: localhost\r\n\r\n";
    try (Socket phone = new Socket("127.0.0.1", port)) {
      phone.getOutputStream().write(asked.getBytes(StandardCharsets.UTF_8));
      String answer = new String(phone.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(answer.substring(0, 13).contains(" 200"), answer);
      assertTrue(answer.contains("<h1>Результаты по запросу «мост»</h1>"), answer);
    }
  }

  /** Visitors' addresses and questions stand in no file, however long the question is. */
  @Test
  void whoAskedForWhatIsNotWrittenDown() throws Exception {
    assertEquals(200, PortalProcess.get(port, "/kk/search?q=" + "%28".repeat(2000)).statusCode());
    try (Stream<Path> files = Files.walk(shared.resolve("home"))) {
      List<String> logs =
          files.map(Path::toString).filter(name -> name.contains("access")).toList();
      assertEquals(List.of(), logs.stream().filter(name -> name.endsWith(".txt")).toList());
    }
    String log = Files.readString(shared.resolve("home/log/portal.0.log"));
    assertFalse(log.contains("BufferOverflow"), log);
  }

  /** The server loses answers on the connections it takes to HTTP/2 in the middle. */
  @Test
  void anOfferToChangeToAnotherVersionIsNotTakenUp() throws Exception {
    String asked =
        "GET /health/live HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade, HTTP2-Settings, close\r\n"
            + "Upgrade: h2c\r\nHTTP2-Settings: AAEAAEAAAAIAAAABAAMAAABkAAQBAAAAAAUAAEAA\r\n\r\n";
    try (Socket program = new Socket("127.0.0.1", port)) {
      program.getOutputStream().write(asked.getBytes(StandardCharsets.UTF_8));
      String answer = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
      assertTrue(answer.endsWith("{\"live\":true}"), answer);
    }
  }

  @Test
  void aSlashAtTheEndLeadsToTheAddressWithout() throws Exception {
    for (String path : List.of("/ru/sarybulak", "/kk/sarybulak/news", "/en/nowhere")) {
      HttpResponse<String> moved = PortalProcess.get(port, path + "/?a=b");
      assertEquals(301, moved.statusCode());
      assertEquals(
          "http://localhost:" + port + path + "?a=b",
          moved.headers().firstValue("Location").orElseThrow());
    }
    assertEquals(200, PortalProcess.get(port, "/kk/").statusCode());
    assertEquals(404, PortalProcess.get(port, "/en/nowhere").statusCode());
  }

  @Test
  void theFiguresAreThereForAnyoneAndNeverKept() throws Exception {
    HttpResponse<String> health = PortalProcess.get(port, "/health");

    assertTrue(health.body().contains("\"freeBytes\":"), health.body());
    assertEquals("no-store", health.headers().firstValue("Cache-Control").orElseThrow());
  }

  @Test
  void theServerDoesNotNameItsMaker() throws Exception {
    for (String path : new String[] {"/health", "/%00", "/nothing/here", "/WEB-INF/web.xml"}) {
      HttpResponse<String> answer = PortalProcess.get(port, path);

      assertFalse(answer.body().contains("GlassFish"), path);
      assertTrue(answer.headers().firstValue("Server").isEmpty(), path);
    }
  }

  /** The first answer is made by a resource, the second is at hand at the door. */
  @ParameterizedTest
  @ValueSource(strings = {"/kk", "/ru/sarybulak", "/kk/large/sarybulak/problems", "/en/help"})
  void aPageAtHandIsAnsweredAsTheOneThatWasMade(String path) throws Exception {
    Map<String, List<String>> made =
        undated(PortalProcess.get(port, path + "?utm_source=press&igsh=x1&_gl=1"));
    HttpResponse<String> known = PortalProcess.get(port, path);
    Map<String, List<String>> atHand = undated(PortalProcess.get(port, path));

    assertEquals(200, known.statusCode());
    assertEquals(made, atHand);
    assertEquals(known.body(), PortalProcess.get(port, path).body());
  }

  private static Map<String, List<String>> undated(HttpResponse<String> answer) {
    Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
    headers.remove("date");
    return headers;
  }

  @Test
  void theMemoryStaysWithinItsLimit() throws IOException {
    Path status = Path.of("/proc", String.valueOf(running.process().pid()), "status");
    if (Files.exists(status)) {
      assertTrue(residentKilobytes(status) <= 600_000, () -> "resident: " + status);
    }
  }

  @Test
  void aSecondPortalOnTheSameHomeIsRefused() throws Exception {
    PortalProcess second =
        PortalProcess.demo(folder, shared.resolve("home"), PortalProcess.freePort());

    assertEquals(3, second.exitCode());
    assertEquals(
        "portal: Another portal is running on the home " + shared.resolve("home") + ".",
        second.err());
  }

  @Test
  void aPortInUseIsRefused() throws Exception {
    PortalProcess second = PortalProcess.demo(folder, folder.resolve("home"), port);

    assertEquals(3, second.exitCode());
    assertTrue(second.err().startsWith("portal: Cannot listen on port " + port), second.err());
    assertEquals(1, second.err().lines().count());
  }

  @Test
  void aHomeThatCannotBeWrittenIsRefused() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));
    PortalProcess second =
        PortalProcess.demo(folder, file.resolve("home"), PortalProcess.freePort());

    assertEquals(3, second.exitCode());
    assertTrue(second.err().startsWith("portal: The home " + file), second.err());
  }

  @Test
  void aHomeWithoutAPortalIsNotMadeByLookingIntoIt() throws Exception {
    Path nobody = folder.resolve("nobody");
    PortalProcess check =
        PortalProcess.start(folder, Map.of(), "check", "--home", nobody.toString());

    assertEquals(2, check.exitCode());
    assertTrue(check.err().startsWith("portal: There is no portal in " + nobody), check.err());
    assertTrue(Files.notExists(nobody));
  }

  @Test
  void aWrongSettingIsRefused() throws Exception {
    PortalProcess second =
        PortalProcess.start(
            folder,
            Map.of("PORTAL_HOME", folder.resolve("home").toString(), "PORTAL_HTTP", "eighty"),
            "run");

    assertEquals(2, second.exitCode());
    assertEquals("portal: PORTAL_HTTP is \"eighty\", which is not host:port.", second.err());
  }

  @Test
  void aDatabaseThatDoesNotAnswerIsRefused() throws Exception {
    PortalProcess second =
        PortalProcess.start(
            folder,
            Map.of(
                "PORTAL_HOME", folder.resolve("home").toString(),
                "PORTAL_HTTP", String.valueOf(PortalProcess.freePort()),
                "PORTAL_DB_URL", "jdbc:postgresql://127.0.0.1:1/portal"),
            "run");

    assertEquals(3, second.exitCode());
    assertEquals(1, second.err().lines().count(), second.err());
    assertTrue(second.err().contains("database"), second.err());
  }

  @Test
  void aKilledPortalStartsAgainAndStopsWithinTenSecondsWhenAsked() throws Exception {
    int other = PortalProcess.freePort();
    Path home = SeededHome.at(folder.resolve("home"));
    PortalProcess.demo(folder, home, other).awaitReady().kill();

    try (EarlyVisitor visitor = new EarlyVisitor(other);
        PortalProcess again = PortalProcess.demo(folder, home, other).awaitReady()) {
      assertNobodyMetTheServer(visitor);
      Duration stop = again.terminate();

      assertTrue(stop.compareTo(Duration.ofSeconds(10)) < 0, "took " + stop);
      assertEquals(0, again.exitCode());
      assertEquals(Set.of(), visitor.faults());
    }
  }

  /** From the process's first moment to its last, every answer is the portal's own. */
  private static void assertNobodyMetTheServer(EarlyVisitor visitor) {
    System.out.println("answers while starting: " + visitor.statuses());
    assertTrue(visitor.statuses().containsKey(503), () -> "" + visitor.statuses());
    assertEquals(Set.of(), visitor.faults());
  }

  private static long residentKilobytes(Path status) throws IOException {
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .sum();
  }
}
