package org.unifiedportal.war.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unifiedportal.war.settings.HttpAddress;

class FrontDoorTest {
  private HttpAddress address;
  private FrontDoor door;

  @BeforeEach
  void open() throws Exception {
    address = new HttpAddress(HttpAddress.LOOPBACK, PortalProcess.freePort());
    door = FrontDoor.open(address);
  }

  @AfterEach
  void close() {
    door.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/kk/", "/ru/search?q=%D1%81%D1%83", "/nothing/here", "/%00"})
  void whoComesTooEarlyIsToldSoInThreeLanguages(String path) throws Exception {
    HttpResponse<String> answer = PortalProcess.get(address.port(), path);

    assertEquals(503, answer.statusCode());
    assertEquals("5", answer.headers().firstValue("Retry-After").orElseThrow());
    assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElseThrow());
    assertTrue(answer.body().contains("Портал іске қосылып жатыр"), answer.body());
    assertTrue(answer.body().contains("Портал запускается"), answer.body());
    assertTrue(answer.body().contains("The portal is starting"), answer.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/health", "/health/ready", "/api/v1/publications"})
  void aProgramIsToldSoInItsOwnForm(String path) throws Exception {
    HttpResponse<String> answer = PortalProcess.get(address.port(), path);
    JsonNode problem = new ObjectMapper().readTree(answer.body());

    assertEquals(503, answer.statusCode());
    assertEquals(
        "application/problem+json", answer.headers().firstValue("Content-Type").orElseThrow());
    assertEquals(503, problem.path("status").asInt());
    assertEquals("false", problem.path("ready").asText());
  }

  @ParameterizedTest
  @CsvSource({"HEAD,/kk/", "POST,/api/v1/publications", "OPTIONS,/", "TRACE,/"})
  void everyMethodGetsTheSameAnswer(String method, String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(address.local().resolve(path))
            .method(method, HttpRequest.BodyPublishers.noBody())
            .build();
    var answer = PortalProcess.HTTP.send(request, HttpResponse.BodyHandlers.ofString());

    assertEquals(503, answer.statusCode());
    assertEquals("5", answer.headers().firstValue("Retry-After").orElseThrow());
    assertTrue(answer.headers().firstValue("Server").isEmpty());
  }

  @Test
  void theClosedDoorLeavesTheAddressFreeAtOnce() throws Exception {
    PortalProcess.get(address.port(), "/kk/");
    door.close();

    URI gone = address.local();
    assertThrows(ConnectException.class, () -> PortalProcess.get(gone.getPort(), "/kk/"));
    door = FrontDoor.open(address);
    assertEquals(503, PortalProcess.get(address.port(), "/kk/").statusCode());
  }

  @Test
  void aTakenAddressIsRefusedInOneSentence() throws Exception {
    try (ServerSocket taken = new ServerSocket(0)) {
      HttpAddress there = new HttpAddress("0.0.0.0", taken.getLocalPort());

      Refusal refusal = assertThrows(Refusal.class, () -> FrontDoor.open(there));

      assertTrue(refusal.getMessage().startsWith("Cannot listen on port "), refusal.getMessage());
    }
  }
}
