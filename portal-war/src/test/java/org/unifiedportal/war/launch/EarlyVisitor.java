package org.unifiedportal.war.launch;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Somebody who can't wait: asks a portal hundreds of times a second from before its start until
 * stopped, and leaves it the processor in between.
 */
final class EarlyVisitor implements AutoCloseable {
  private static final List<String> PATHS =
      List.of("/kk/", "/health/ready", "/nothing", "/kk/search?q=%D1%81%D1%83", "/api/v1/agencies");

  private final int port;
  private final Map<Integer, AtomicInteger> statuses = new ConcurrentHashMap<>();
  private final Set<String> faults = ConcurrentHashMap.newKeySet();
  private final Thread asking = Thread.ofVirtual().unstarted(this::ask);
  private volatile boolean wanted = true;

  /** Begins to ask at once. */
  EarlyVisitor(int port) {
    this.port = port;
    asking.start();
  }

  private void ask() {
    Iterator<String> paths = Stream.generate(PATHS::stream).flatMap(all -> all).iterator();
    while (wanted) {
      ask(paths.next());
      try {
        TimeUnit.MILLISECONDS.sleep(3);
      } catch (InterruptedException stopped) {
        wanted = false;
      }
    }
  }

  private void ask(String path) {
    try {
      note(PortalProcess.get(port, path));
    } catch (IOException nobodyThere) {
      // No answer is no wrong answer.
    } catch (InterruptedException stopped) {
      wanted = false;
    }
  }

  private void note(HttpResponse<String> answer) {
    statuses.computeIfAbsent(answer.statusCode(), any -> new AtomicInteger()).incrementAndGet();
    boolean honest = answer.statusCode() != 503 || isHonest(answer);
    boolean ours = answer.statusCode() != 404 || answer.body().contains("<html lang=\"kk\"");
    if (answer.statusCode() >= 500 && answer.statusCode() != 503 || !honest || !ours) {
      faults.add(answer.uri() + " " + answer.statusCode() + " " + answer.body());
    }
  }

  private static boolean isHonest(HttpResponse<String> answer) {
    return answer.headers().firstValue("Retry-After").isPresent()
        && answer.body().contains("Портал іске қосылып жатыр");
  }

  /** How many answers of each status there were. */
  Map<Integer, AtomicInteger> statuses() {
    return statuses;
  }

  /** Answers that nobody should get. */
  Set<String> faults() {
    return new TreeSet<>(faults);
  }

  /** Goes away. */
  @Override
  public void close() throws InterruptedException {
    wanted = false;
    asking.join();
  }
}
