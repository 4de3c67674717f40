package org.unifiedportal.war.outgoing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unifiedportal.war.settings.OutgoingSettings;

/** The portal's own calls against a real machine: this one. */
class OutgoingTest {
  private static final OutgoingLimits SHORT = new OutgoingLimits(Duration.ofMillis(400), 1000);

  private final AtomicInteger asked = new AtomicInteger();
  private final CountDownLatch over = new CountDownLatch(1);
  private HttpServer server;
  private Outgoing outgoing;
  private int port;

  @BeforeEach
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    port = server.getAddress().getPort();
    outgoing = new Outgoing(new OutgoingSettings(Set.of("127.0.0.1:" + port)), SHORT);
  }

  @AfterEach
  void close() {
    over.countDown();
    outgoing.close();
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    asked.incrementAndGet();
    switch (exchange.getRequestURI().getPath()) {
      case "/moved" -> {
        exchange.getResponseHeaders().add("Location", "/");
        exchange.sendResponseHeaders(302, -1);
      }
      case "/large" -> {
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write(new byte[1001]);
      }
      case "/slow", "/endless" -> drip(exchange);
      default -> {
        byte[] echo = exchange.getRequestBody().readAllBytes();
        exchange.sendResponseHeaders(200, echo.length == 0 ? -1 : echo.length);
        if (echo.length > 0) {
          exchange.getResponseBody().write(echo);
        }
      }
    }
    exchange.close();
  }

  /** A byte now and then, so that no single wait is long. */
  private void drip(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    try {
      while (!over.await(50, java.util.concurrent.TimeUnit.MILLISECONDS)) {
        exchange.getResponseBody().write(' ');
        exchange.getResponseBody().flush();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private URI at(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  @Test
  void aNamedMachineIsAskedAndItsAnswerGivenAsItCame() {
    OutgoingAnswer answer = outgoing.post(at("/"), Map.of("code", "а+б"), Map.of("X-Of", "portal"));
    assertEquals(200, answer.status());
    assertArrayEquals("code=%D0%B0%2B%D0%B1".getBytes(StandardCharsets.US_ASCII), answer.body());
    assertEquals(0, outgoing.get(at("/")).body().length);
  }

  @Test
  void noRedirectIsFollowed() {
    assertEquals(302, outgoing.get(at("/moved")).status());
    assertEquals(1, asked.get());
  }

  @Test
  void whatIsTooLargeOrTakesTooLongIsGivenUp() {
    assertThrows(OutgoingFailed.class, () -> outgoing.get(at("/large")));
    assertThrows(OutgoingFailed.class, () -> outgoing.get(at("/slow")));
  }

  @Test
  void aMachineInsideThatNobodyNamedIsNotEvenConnectedTo() {
    refused(Set.of("somewhere.example:" + port), at("/"));
    for (String inside : new String[] {"localhost", "127.0.0.1", "[::1]", "169.254.169.254"}) {
      refused(Set.of(), URI.create("http://" + inside + "/"));
    }
    assertEquals(0, asked.get());
  }

  @Test
  void aMachineNamedWithAPortIsOpenOnThatPortOnly() {
    refused(Set.of("127.0.0.1:" + port), URI.create("http://127.0.0.1/"));
    refused(Set.of("[::1]:8443"), URI.create("https://[::1]/"));
    refused(Set.of("127.0.0.1"), at("/"));
    assertEquals(0, asked.get());
  }

  private static void refused(Set<String> named, URI address) {
    try (Outgoing stranger = new Outgoing(new OutgoingSettings(named), SHORT)) {
      OutgoingFailed failed =
          assertThrows(OutgoingFailed.class, () -> stranger.get(address), address.toString());
      assertEquals(OutgoingFailed.Reason.NOT_ALLOWED, failed.reason(), address.toString());
    }
  }

  @Test
  void aHeadIsToldThoughItsBodyHasNoEnd() {
    assertEquals(200, outgoing.head("GET", at("/endless"), "test").status());
    assertEquals(200, outgoing.head("GET", at("/endless"), "test").status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://portal.example/",
        "file:///etc/passwd",
        "http:/no-host",
        "http://somebody@127.0.0.1/",
        "http://127.0.0.1:22/",
        "mailto:a@b.example"
      })
  void whatIsNoAddressOfTheWebIsRefused(String address) {
    assertThrows(OutgoingFailed.class, () -> outgoing.get(URI.create(address)));
    assertEquals(0, asked.get());
  }
}
