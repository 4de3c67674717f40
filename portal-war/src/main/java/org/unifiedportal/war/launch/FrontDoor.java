package org.unifiedportal.war.launch;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.unifiedportal.war.settings.HttpAddress;

/**
 * Stands at the portal's address while the portal is made ready: whoever asks is told so in three
 * languages with 503, and never meets a server that doesn't know the portal yet.
 */
final class FrontDoor implements AutoCloseable {
  private static final int WAITING = 64;
  private static final String RETRY_SECONDS = "5";
  private static final String HTML = "text/html; charset=utf-8";
  private static final String PROBLEM = "application/problem+json";

  private final HttpServer server;
  private final ExecutorService threads;
  private final byte[] page;
  private final byte[] problem;

  private FrontDoor(HttpServer server) {
    this.server = server;
    this.threads = Executors.newVirtualThreadPerTaskExecutor();
    this.page = read("starting.html");
    this.problem = read("starting.json");
  }

  /** Opens the door; refuses an address that can't be listened on. */
  static FrontDoor open(HttpAddress address) {
    try {
      InetSocketAddress here = new InetSocketAddress(address.host(), address.port());
      FrontDoor door = new FrontDoor(HttpServer.create(here, WAITING));
      door.server.createContext("/", door::answer);
      door.server.setExecutor(door.threads);
      door.server.start();
      return door;
    } catch (IOException taken) {
      throw Port.refusal(address, taken);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      boolean machine = asksForData(exchange);
      byte[] body = machine ? problem : page;
      describe(exchange.getResponseHeaders(), machine ? PROBLEM : HTML);
      if (exchange.getRequestMethod().equals("HEAD")) {
        exchange.sendResponseHeaders(503, -1);
      } else {
        exchange.sendResponseHeaders(503, body.length);
        exchange.getResponseBody().write(body);
      }
    }
  }

  private static boolean asksForData(HttpExchange exchange) {
    String path = String.valueOf(exchange.getRequestURI().getPath());
    return path.startsWith("/api/") || path.startsWith("/health");
  }

  private static void describe(Headers headers, String type) {
    headers.set("Content-Type", type);
    headers.set("Retry-After", RETRY_SECONDS);
    headers.set("Cache-Control", "no-store");
    headers.set("Connection", "close");
    headers.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    headers.set("X-Content-Type-Options", "nosniff");
  }

  /** Leaves the address free for the portal. */
  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private static byte[] read(String name) {
    try (InputStream words = FrontDoor.class.getResourceAsStream(name)) {
      return words.readAllBytes();
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }
}
