package org.unifiedportal.war.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unifiedportal.core.link.LinkAddress;
import org.unifiedportal.core.link.LinkAnswer;
import org.unifiedportal.core.link.LinkAnswer.Why;

/** Over a real server on this machine, which only the door of these tests lets be called. */
class HttpProbeTest {
  private static final OutgoingRule HERE =
      new OutgoingRule(InetAddress::isLoopbackAddress, port -> port > 0);
  private static final CallLimits PATIENT = new CallLimits(10_000, 2048, 3);
  private static final CallLimits HURRIED = new CallLimits(300, 2048, 3);

  private final List<String> asked = new CopyOnWriteArrayList<>();
  private HttpServer server;

  @BeforeEach
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
    switch (path) {
      case "/get-only" -> send(exchange, exchange.getRequestMethod().equals("GET") ? 200 : 405, "");
      case "/moved" -> send(exchange, 301, "/page");
      case "/round" -> send(exchange, 302, "/round");
      case "/out" -> send(exchange, 302, "http://10.0.0.1/admin");
      case "/file" -> send(exchange, 302, "file:///etc/passwd");
      default -> send(exchange, path.startsWith("/page") ? 200 : 404, "");
    }
  }

  private static void send(HttpExchange exchange, int status, String location) throws IOException {
    if (!location.isEmpty()) {
      exchange.getResponseHeaders().set("Location", location);
    }
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  private LinkAnswer ask(OutgoingRule rule, String address) {
    return ask(rule, PATIENT, address);
  }

  private static LinkAnswer ask(OutgoingRule rule, CallLimits limits, String address) {
    return new HttpProbe(new Call(rule, limits, "test"))
        .ask(new LinkAddress(address))
        .orElseThrow();
  }

  private LinkAnswer ask(String path) {
    return ask(HERE, "http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  @Test
  void whatIsThereIsAskedForItsHeadOnly() {
    assertEquals(new LinkAnswer.Answered(200), ask("/page?a=b"));
    assertEquals(List.of("HEAD /page?a=b"), asked);
  }

  @Test
  void whatAnswersNoHeadIsAskedOnceMore() {
    assertEquals(new LinkAnswer.Answered(200), ask("/get-only"));
    assertEquals(new LinkAnswer.Answered(404), ask("/nothing"));
    assertEquals(
        List.of("HEAD /get-only", "GET /get-only", "HEAD /nothing", "GET /nothing"), asked);
  }

  @Test
  void redirectsAreFollowedButNotForEverAndNotInwards() {
    assertEquals(new LinkAnswer.Answered(200), ask("/moved"));
    assertEquals(new LinkAnswer.Silent(Why.TOO_MANY_REDIRECTS), ask("/round"));
    assertEquals(new LinkAnswer.Silent(Why.INNER), ask("/out"));
    assertEquals(new LinkAnswer.Silent(Why.INNER), ask("/file"));
  }

  @Test
  void withoutTheDoorOfTestsNothingOnThisMachineIsCalled() {
    int port = server.getAddress().getPort();
    for (String host : List.of("127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]")) {
      assertEquals(
          new LinkAnswer.Silent(Why.INNER),
          ask(OutgoingRule.PUBLIC, "http://" + host + ":" + port + "/page"),
          host);
    }
    assertEquals(List.of(), asked);
  }

  @Test
  void aHostNobodyKnowsAndAPortNobodyHearsAreTold() throws IOException {
    assertEquals(new LinkAnswer.Silent(Why.NO_HOST), ask(HERE, "http://nobody.invalid/"));
    int free;
    try (ServerSocket taken = new ServerSocket(0)) {
      free = taken.getLocalPort();
    }
    assertEquals(new LinkAnswer.Silent(Why.NO_ANSWER), ask(HERE, "http://127.0.0.1:" + free + "/"));
  }

  @Test
  void whoDripsBytesAndWhoSpeaksAnotherLanguageDoesNotHoldUs() throws Exception {
    try (ServerSocket odd = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String address = "http://127.0.0.1:" + odd.getLocalPort() + "/";
      Thread drips = Thread.ofVirtual().start(() -> drip(odd));
      assertEquals(new LinkAnswer.Silent(Why.NO_ANSWER), ask(HERE, HURRIED, address));
      drips.join();
      Thread greets = Thread.ofVirtual().start(() -> greet(odd));
      assertEquals(new LinkAnswer.Silent(Why.NOT_TRUSTED), ask(HERE, address));
      greets.join();
    }
  }

  private static void drip(ServerSocket server) {
    try (Socket talk = server.accept();
        OutputStream out = talk.getOutputStream()) {
      for (int i = 0; i < 100; i++) {
        out.write('H');
        out.flush();
        Thread.sleep(20);
      }
    } catch (IOException | InterruptedException hungUp) {
      // That is what is promised.
    }
  }

  private static void greet(ServerSocket server) {
    try (Socket talk = server.accept()) {
      assertTrue(talk.getInputStream().read(new byte[512]) > 0);
      talk.getOutputStream().write("220 mail at your service\r\n\r\n".getBytes("US-ASCII"));
    } catch (IOException hungUp) {
      // Whoever hangs up has heard enough.
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "10.1.2.3",
        "100.64.0.1",
        "127.0.0.1",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.1",
        "192.0.2.1",
        "192.88.99.1",
        "192.168.0.1",
        "198.18.0.1",
        "198.51.100.7",
        "203.0.113.9",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:10.0.0.1",
        "64:ff9b::10.0.0.1",
        "64:ff9b:1::1",
        "fc00::1",
        "fe80::1",
        "ff02::1",
        "2001:db8::1",
        "2001::1",
        "2002:a00:1::1",
        "3fff::1",
        "::10.0.0.1"
      })
  void innerAddressesAreNotPublic(String address) throws UnknownHostException {
    assertFalse(OutgoingRule.PUBLIC.allows(InetAddress.getByName(address), 443), address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8.8.8.8",
        "95.56.234.1",
        "100.63.0.1",
        "172.32.0.1",
        "192.1.0.1",
        "223.255.255.1",
        "2a00:1450::1",
        "2001:4860:4860::8888",
        "64:ff9b::8.8.8.8"
      })
  void addressesOfTheInternetAreOnThePortsOfTheWeb(String address) throws UnknownHostException {
    InetAddress host = InetAddress.getByName(address);
    assertTrue(OutgoingRule.PUBLIC.allows(host, 443), address);
    assertTrue(OutgoingRule.PUBLIC.allows(host, 80), address);
    assertFalse(OutgoingRule.PUBLIC.allows(host, 22), address);
  }
}
