package org.unifiedportal.core.migration;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.unifiedportal.core.time.PortalTime;

/** The 30 real acts the reading rules are proven on; they lie outside of the project. */
final class RealActs {
  static final Path DIRECTORY = Path.of(System.getProperty("shared.data", "missing"), "acts");

  private RealActs() {}

  /** The folders of the acts; the test is skipped, and says so, where they are not at hand. */
  static List<Path> folders() throws IOException {
    boolean isThere = Files.isDirectory(DIRECTORY);
    if (!isThere) {
      System.out.println("SKIPPED: the real acts are not at " + DIRECTORY.toAbsolutePath());
    }
    assumeTrue(isThere, "the real acts are not at " + DIRECTORY.toAbsolutePath());
    return FolderReader.items(DIRECTORY);
  }

  /** One of the acts, with the same skip. */
  static Path folder(String name) throws IOException {
    folders();
    return DIRECTORY.resolve(name);
  }

  static FolderReader reader() {
    Instant now = Instant.parse("2026-11-20T06:00:00Z");
    return new FolderReader(PortalTime.by(Clock.fixed(now, ZoneOffset.UTC)));
  }
}
