package org.unifiedportal.war.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.link.LinkAddress;
import org.unifiedportal.core.link.LinkAnswer;
import org.unifiedportal.core.link.LinkAnswer.Why;
import org.unifiedportal.war.outgoing.Outgoing;
import org.unifiedportal.war.outgoing.OutgoingLimits;
import org.unifiedportal.war.settings.OutgoingSettings;

/** Over a real server on this machine, which may be called because it is named. */
class HttpProbeTest {
  private static final OutgoingLimits HURRIED = new OutgoingLimits(Duration.ofMillis(300), 1000);

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
      case "/moved-to-letters" -> send(exchange, 301, inLatin1("/page/су"));
      case "/round" -> send(exchange, 302, "/round");
      case "/out" -> send(exchange, 302, "http://10.0.0.1/admin");
      case "/file" -> send(exchange, 302, "file:///etc/passwd");
      default -> send(exchange, path.startsWith("/page") ? 200 : 404, "");
    }
  }

  /** As the bytes of UTF-8 look to whoever takes each for a letter. */
  private static String inLatin1(String words) {
    return new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  private static void send(HttpExchange exchange, int status, String location) throws IOException {
    if (!location.isEmpty()) {
      exchange.getResponseHeaders().set("Location", location);
    }
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  /** Asks with this machine named at this port, or with nothing named. */
  private static LinkAnswer ask(Set<Integer> ports, OutgoingLimits limits, String address) {
    Set<String> named = ports.stream().map(port -> "127.0.0.1:" + port).collect(Collectors.toSet());
    try (Outgoing outgoing = new Outgoing(new OutgoingSettings(named), limits)) {
      return new HttpProbe(outgoing, "test").ask(new LinkAddress(address)).orElseThrow();
    }
  }

  private static LinkAnswer ask(int port, String path) {
    return ask(Set.of(port), OutgoingLimits.DEFAULT, "http://127.0.0.1:" + port + path);
  }

  private LinkAnswer ask(String path) {
    return ask(server.getAddress().getPort(), path);
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
  void anAddressWithLettersAsTheyAreIsFollowedAsBrowsersDo() {
    assertEquals(new LinkAnswer.Answered(200), ask("/moved-to-letters"));
    assertEquals("HEAD /page/%D1%81%D1%83", asked.getLast());
  }

  @Test
  void redirectsAreFollowedButNotForEverAndNotInwards() {
    assertEquals(new LinkAnswer.Answered(200), ask("/moved"));
    assertEquals(new LinkAnswer.Silent(Why.TOO_MANY_REDIRECTS), ask("/round"));
    assertEquals(new LinkAnswer.Silent(Why.INNER), ask("/out"));
    assertEquals(new LinkAnswer.Silent(Why.INNER), ask("/file"));
  }

  @Test
  void whereItIsNotNamedNothingOnThisMachineIsCalled() {
    int port = server.getAddress().getPort();
    for (String host : List.of("127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]")) {
      assertEquals(
          new LinkAnswer.Silent(Why.INNER),
          ask(Set.of(), OutgoingLimits.DEFAULT, "http://" + host + ":" + port + "/page"),
          host);
    }
    assertEquals(List.of(), asked);
  }

  @Test
  void aHostNobodyKnowsAndAPortNobodyHearsAreTold() throws IOException {
    assertEquals(
        new LinkAnswer.Silent(Why.NO_HOST),
        ask(Set.of(), OutgoingLimits.DEFAULT, "http://nobody.invalid/"));
    int free;
    try (ServerSocket taken = new ServerSocket(0)) {
      free = taken.getLocalPort();
    }
    assertEquals(new LinkAnswer.Silent(Why.NO_ANSWER), ask(free, "/"));
  }

  @Test
  void whoDripsBytesAndWhoSpeaksAnotherLanguageDoesNotHoldUs() throws Exception {
    try (ServerSocket odd = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = odd.getLocalPort();
      Thread drips = Thread.ofVirtual().start(() -> drip(odd));
      assertEquals(
          new LinkAnswer.Silent(Why.NO_ANSWER),
          ask(Set.of(port), HURRIED, "http://127.0.0.1:" + port + "/"));
      drips.join();
      Thread greets = Thread.ofVirtual().start(() -> greet(odd));
      assertEquals(new LinkAnswer.Silent(Why.NO_ANSWER), ask(port, "/"));
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
}
