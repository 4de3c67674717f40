package org.unifiedportal.war.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** An IT officer's first day: an empty home, agencies from a file, a token, the first item. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OperatorStoryIT {
  @TempDir static Path folder;

  private static final String REST =
      """
        short: {kk: Әкімдік, ru: Акимат}
        about: {kk: Жергілікті атқарушы орган., ru: Местный исполнительный орган.}
        address: {kk: "Орталық көше, 1", ru: "улица Центральная, 1"}
        hours: {kk: 09:00–18:30, ru: 09:00–18:30}
        phone: "+7 700 000 00 01"
        email: akimat@karasu.example
        latitude: 43.2
        longitude: 77.1
      """
          .stripTrailing();

  private static String token = "";

  private static PortalProcess portal(String name, Map<String, String> more, String... arguments)
      throws IOException {
    Map<String, String> environment = new HashMap<>(more);
    environment.put("PORTAL_HOME", folder.resolve("home").toString());
    return PortalProcess.start(folder.resolve(name), environment, arguments);
  }

  private static PortalProcess found(String name, String... lines) throws IOException {
    Path file = Files.write(folder.resolve(name + ".yaml"), Stream.of(lines).toList());
    return portal(name, Map.of(), "found", "--file", file.toString());
  }

  @Test
  @Order(1)
  void givenAFileOfAgenciesTheyAreFoundedParentsFirst() throws Exception {
    PortalProcess found =
        found(
            "found",
            "- key: tasotkel",
            "  kind: oblast",
            "  name: {kk: Тасөткел облысының әкімдігі, ru: Акимат области Тасоткель}",
            REST,
            "- key: karasu",
            "  kind: district",
            "  parent: tasotkel",
            "  name: {kk: Қарасу ауданының әкімдігі, ru: Акимат Карасуского района}",
            REST);

    assertEquals(0, found.exitCode(), found.err());
    assertEquals("tasotkel\tfounded\nkarasu\tfounded", found.out().strip());
  }

  @Test
  @Order(2)
  void givenTheSameFileAgainNothingChanges() throws Exception {
    PortalProcess found =
        found("again", "- key: karasu", "  kind: district", "  name: {kk: Қарасу}");

    assertEquals(0, found.exitCode(), found.err());
    assertEquals("karasu\tis there already", found.out().strip());
  }

  @Test
  @Order(3)
  void givenAFileThatIsNoListItIsRefusedInOneLine() throws Exception {
    for (String wrong : new String[] {"- kind: village", "- key: ["}) {
      PortalProcess found = found("wrong", wrong);

      assertEquals(2, found.exitCode(), wrong);
      assertEquals(1, found.err().lines().count(), found.err());
    }
  }

  @Test
  @Order(4)
  void whenATokenIsMadeItIsToldOnce() throws Exception {
    PortalProcess made =
        portal("token", Map.of(), "token", "--agency", "karasu", "--officer", "Баспасөз хатшысы");

    assertEquals(0, made.exitCode(), made.err());
    token = made.out().lines().filter(line -> line.contains("up_")).findFirst().orElseThrow();
    token = token.substring(token.indexOf("up_")).strip();
    PortalProcess listed = portal("tokens", Map.of(), "token", "--list", "karasu");
    assertEquals(0, listed.exitCode(), listed.err());
    assertTrue(listed.out().contains("publish,read,write\tunused\tБаспасөз хатшысы"));
    assertFalse(listed.out().contains(token), "the secret is kept nowhere");
  }

  @Test
  @Order(5)
  void thenTheFirstItemIsOnItsPageAndTheAgencysHome() throws Exception {
    int port = PortalProcess.freePort();
    Map<String, String> settings = Map.of("PORTAL_HTTP", "127.0.0.1:" + port);
    try (PortalProcess running = portal("run", settings, "run").awaitReady()) {
      ApiEditor.Acknowledged one = new ApiEditor(port, token).publish("Қарасуда көпір ашылды");

      assertTrue(PortalProcess.get(port, one.path()).body().contains(one.title()));
      assertTrue(PortalProcess.get(port, "/kk/karasu").body().contains(one.title()));
      assertEquals(404, PortalProcess.get(port, "/kk/sarybulak").statusCode());
      running.terminate();
    }
  }

  @Test
  @Order(6)
  void thenTheCheckFindsEverythingInAgreement() throws Exception {
    PortalProcess check = portal("check", Map.of(), "check");

    assertEquals(0, check.exitCode(), check.out() + check.err());
  }
}
