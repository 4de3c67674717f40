package org.unifiedportal.war.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A power cut while editors publish, again and again: what was acknowledged is there, whole, and
 * page, index and feed agree.
 *
 * <p>The system property {@code kill.rounds} sets how often; {@code kill.seed} repeats a run.
 */
abstract class KillContract {
  private static final int ROUNDS = Integer.getInteger("kill.rounds", 1);
  private static final long SEED = Long.getLong("kill.seed", System.nanoTime());
  private static final Duration SETTLE = Duration.ofSeconds(90);

  @TempDir Path folder;

  private final Random random = new Random(SEED);
  private final List<ApiEditor.Acknowledged> acknowledged =
      Collections.synchronizedList(new ArrayList<>());
  private int written;

  /** Starts the portal on this home. */
  abstract PortalProcess start(Path folder, Path home, int port) throws Exception;

  /** Runs {@code portal check} on this home after the portal was stopped; gives its process. */
  abstract PortalProcess check(Path folder, Path home) throws Exception;

  @Test
  void whatWasAcknowledgedSurvivesEveryKill() throws Exception {
    System.out.println("kill.seed=" + SEED + " kill.rounds=" + ROUNDS);
    Path home = folder.resolve("home");
    for (int round = 1; round <= ROUNDS; round++) {
      int port = PortalProcess.freePort();
      try (PortalProcess portal = start(folder.resolve("r" + round), home, port).awaitReady()) {
        ApiEditor editor = editor(home, port);
        assertEverythingIsThere(editor, round);
        damageIndexOnce(home, round);
        publishUntilKilled(editor, portal);
      }
    }
    finish(home);
  }

  private static ApiEditor editor(Path home, int port) throws IOException {
    return new ApiEditor(port, ApiEditor.demoToken(home, "sarybulak"));
  }

  /** At any moment, but not before there is something to lose. */
  private void publishUntilKilled(ApiEditor editor, PortalProcess portal) throws Exception {
    Thread writer = new Thread(() -> publishOn(editor));
    writer.start();
    while (acknowledged.isEmpty() && writer.isAlive()) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
    TimeUnit.MILLISECONDS.sleep(random.nextInt(2500));
    portal.kill();
    writer.join();
  }

  private void publishOn(ApiEditor editor) {
    try {
      while (true) {
        acknowledged.add(editor.publish("Хабар нөмірі " + ++written));
      }
    } catch (IOException killed) {
      // The kill ends the round; this publication was not acknowledged.
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Soon after being ready, pages, index and feed all tell what was acknowledged; how soon is
   * printed.
   */
  private void assertEverythingIsThere(ApiEditor editor, int round) throws Exception {
    long begin = System.nanoTime();
    long end = begin + SETTLE.toNanos();
    String disagreement = disagreement(editor);
    while (!disagreement.isEmpty() && System.nanoTime() < end) {
      TimeUnit.MILLISECONDS.sleep(50);
      disagreement = disagreement(editor);
    }
    double settled = (System.nanoTime() - begin) / 1e9;
    assertEquals("", disagreement);
    for (ApiEditor.Acknowledged one : List.copyOf(acknowledged)) {
      assertTrue(editor.get(one.path()).contains(one.title()), () -> "page " + one);
    }
    System.out.printf(
        "round %d: %d acknowledged, all there; page, index and feed agreed after %.1f s%n",
        round, acknowledged.size(), settled);
  }

  /** Who doesn't tell yet what was acknowledged last: the figures, the feed or the search. */
  private String disagreement(ApiEditor editor) throws Exception {
    String health = editor.get("/health");
    if (!isSettled(health) || acknowledged.isEmpty()) {
      return isSettled(health) ? "" : health;
    }
    ApiEditor.Acknowledged last = acknowledged.getLast();
    String feed = editor.get("/kk/feeds/sarybulak/news/atom.xml");
    String query = URLEncoder.encode(last.title(), StandardCharsets.UTF_8);
    String search = editor.get("/kk/search?q=" + query);
    if (!feed.contains(last.title())) {
      return "the feed lacks " + last + ": " + feed;
    }
    return search.contains(last.path()) ? "" : "the search lacks " + last + ": " + search;
  }

  private static boolean isSettled(String health) {
    return health.contains("\"searchLag\":0")
        && health.contains("\"feedLag\":0")
        && health.contains("\"pagesLag\":0")
        && health.contains("\"rebuilding\":false");
  }

  /** In the second round the index is deleted under the running portal's feet. */
  private static void damageIndexOnce(Path home, int round) throws IOException {
    if (round == 2) {
      try (Stream<Path> files = Files.walk(home.resolve("index"))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  private void finish(Path home) throws Exception {
    int port = PortalProcess.freePort();
    try (PortalProcess portal = start(folder.resolve("last"), home, port).awaitReady()) {
      assertEverythingIsThere(editor(home, port), ROUNDS + 1);
      portal.terminate();
    }
    try (PortalProcess check = check(folder.resolve("check"), home)) {
      assertEquals(0, check.exitCode(), () -> said(check));
    }
    assertFalse(acknowledged.isEmpty());
  }

  private static String said(PortalProcess check) {
    try {
      return check.out() + check.err();
    } catch (IOException unreadable) {
      return unreadable.toString();
    }
  }
}
