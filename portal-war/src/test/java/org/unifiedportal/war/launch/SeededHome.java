package org.unifiedportal.war.launch;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A home that has its demo content already: made once, then copied for every story that isn't about
 * the first start.
 */
final class SeededHome {
  private static Path made;

  private SeededHome() {}

  /** Puts such a home at this place. */
  static synchronized Path at(Path home) throws IOException, InterruptedException {
    if (made == null) {
      made = make(Files.createTempDirectory(Path.of("target").toAbsolutePath(), "seeded-"));
    }
    copy(made, home);
    return home;
  }

  /** Copies a home that no portal uses now. */
  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path one : all.toList()) {
        Files.copy(one, to.resolve(from.relativize(one).toString()));
      }
    }
  }

  private static Path make(Path folder) throws IOException, InterruptedException {
    Path home = folder.resolve("home");
    int port = PortalProcess.freePort();
    try (PortalProcess portal = PortalProcess.demo(folder, home, port).awaitReady()) {
      awaitRest(port);
      portal.terminate();
    }
    return home;
  }

  /** Until the demo's files were read and pages tell what was found in them. */
  static void awaitRest(int port) throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (waiting(port)) {
      assertTrue(System.nanoTime() < end, "files were not read within a minute");
      TimeUnit.MILLISECONDS.sleep(200);
    }
  }

  private static boolean waiting(int port) throws IOException, InterruptedException {
    String health = PortalProcess.get(port, "/health").body();
    return !health.contains("\"oldestUnreadSeconds\":0") || !health.contains("\"pagesLag\":0");
  }
}
