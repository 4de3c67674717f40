package org.unifiedportal.war.boot;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.unifiedportal.war.health.HealthFigure;
import org.unifiedportal.war.health.HealthReading;
import org.unifiedportal.war.settings.Settings;

/** How much room the home's disk has left. */
@ApplicationScoped
class DiskFigure implements HealthFigure {
  /** Below this, writing is about to fail. */
  private static final long LEAST_FREE_BYTES = 100L << 20;

  private final Path home = Settings.ofProcess().home();

  @Override
  public String name() {
    return "disk";
  }

  @Override
  public HealthReading measure() {
    try {
      long free = Files.getFileStore(home).getUsableSpace();
      return new HealthReading(free >= LEAST_FREE_BYTES, Map.of("freeBytes", free));
    } catch (IOException e) {
      return new HealthReading(false, Map.of("error", "the home cannot be read"));
    }
  }
}
