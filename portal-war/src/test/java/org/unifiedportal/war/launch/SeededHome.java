package org.unifiedportal.war.launch;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A home that has its demo content already: made once for a packaged portal by whichever test
 * process comes first, then copied for every story that isn't about the first start.
 */
final class SeededHome {
  private static final Path TARGET = Path.of("target").toAbsolutePath();

  private SeededHome() {}

  /** Puts such a home at this place. */
  static synchronized Path at(Path home) throws IOException, InterruptedException {
    copy(made(), home);
    return home;
  }

  private static Path made() throws IOException, InterruptedException {
    Path folder = TARGET.resolve("seeded-" + packaged());
    Path done = folder.resolve("done");
    try (FileChannel door = FileChannel.open(TARGET.resolve("seeded.lock"), CREATE, WRITE);
        FileLock turn = door.lock()) {
      if (!Files.exists(done)) {
        make(Files.createDirectories(folder));
        Files.createFile(done);
      }
    }
    return folder.resolve("home");
  }

  /** When the portal was packaged, milliseconds: another one has a home of its own. */
  private static long packaged() throws IOException {
    return Files.getLastModifiedTime(PortalProcess.script()).toMillis();
  }

  /** Copies a home that no portal uses now. */
  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path one : all.toList()) {
        Files.copy(one, to.resolve(from.relativize(one).toString()));
      }
    }
  }

  private static void make(Path folder) throws IOException, InterruptedException {
    Path home = folder.resolve("home");
    int port = PortalProcess.freePort();
    try (PortalProcess portal = PortalProcess.demo(folder, home, port).awaitReady()) {
      awaitRest(port);
      portal.terminate();
    }
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
