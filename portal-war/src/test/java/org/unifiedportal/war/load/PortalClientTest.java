package org.unifiedportal.war.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.block.BlockJson;

/** What a portal may answer on a bad day, from a small server that says just that. */
class PortalClientTest {
  private final Deque<Integer> statuses = new ArrayDeque<>();
  private final List<String> asked = new ArrayList<>();
  private HttpServer server;
  private PortalClient client;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    client = new PortalClient(base(), "up_secret");
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void everyRequestCarriesTheTokenAndEveryOrderAKey() {
    statuses.add(200);
    statuses.add(201);
    client.get("agencies");
    client.post("publications", BlockJson.mapper().createObjectNode());
    assertEquals("GET /api/v1/agencies Bearer up_secret null null", asked.getFirst());
    assertTrue(
        asked.getLast().matches("POST /api/v1/publications Bearer up_secret [0-9a-f-]{36} null"));
  }

  @Test
  void aChangeNamesTheVersionItWasMadeFrom() {
    statuses.add(200);
    client.change("PUT", "publications/7", 3, BlockJson.mapper().createObjectNode());
    assertTrue(asked.getFirst().endsWith(" \"3\""), asked.toString());
  }

  @Test
  void whatThePortalPutsOffIsSentAgainUnderTheSameKey() {
    statuses.addAll(List.of(503, 429, 201));
    Reply reply = client.post("publications", BlockJson.mapper().createObjectNode());
    assertEquals(201, reply.status());
    assertEquals(3, asked.size());
    assertEquals(1, asked.stream().distinct().count());
  }

  @Test
  void aRefusalIsToldWithEverythingThatIsWrong() {
    statuses.add(422);
    Reply reply = client.get("x");
    assertEquals(
        List.of("The portal answered 422: Not valid.", "/texts/kk/title: is missing"),
        reply.reasons());
  }

  @Test
  void wrongTokenAgencyAndAddressStopTheLoadBeforeItBegins() {
    for (int status : List.of(401, 403, 404)) {
      statuses.add(status);
      Loading loading = new Loading(client, "aksai");
      assertThrows(PortalAway.class, loading::refuseUnwelcome, Integer.toString(status));
    }
  }

  @Test
  void aPortalThatIsNotThereIsToldInOneSentence() {
    URI nowhere = base();
    server.stop(0);
    PortalClient lost = new PortalClient(nowhere, "up_secret");
    PortalAway away = assertThrows(PortalAway.class, () -> lost.get("agencies"));
    assertEquals("No portal answers at " + nowhere + ".", away.getMessage());
  }

  private URI base() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  private void answer(HttpExchange exchange) throws IOException {
    asked.add(
        String.join(
            " ",
            exchange.getRequestMethod(),
            exchange.getRequestURI().toString(),
            exchange.getRequestHeaders().getFirst("Authorization"),
            exchange.getRequestHeaders().getFirst("Idempotency-Key"),
            exchange.getRequestHeaders().getFirst("If-Match")));
    byte[] body =
        "{\"detail\":\"Not valid.\",\"errors\":[{\"pointer\":\"/texts/kk/title\",\"detail\":\"is missing\"}]}"
            .getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(statuses.remove(), body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
