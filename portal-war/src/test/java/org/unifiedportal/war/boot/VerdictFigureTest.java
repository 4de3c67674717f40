package org.unifiedportal.war.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unifiedportal.war.health.HealthReading;

class VerdictFigureTest {
  private static final Instant NOW = Instant.parse("2026-11-22T05:00:00Z");

  @Test
  void theOldestUnscannedFileTellsItsAgeInSeconds() {
    assertEquals(waiting(90L), VerdictFigure.reading(Optional.of(NOW.minusSeconds(90)), NOW));
    assertEquals(waiting(0L), VerdictFigure.reading(Optional.empty(), NOW));
  }

  private static HealthReading waiting(long seconds) {
    return new HealthReading(true, Map.of("oldestUnscannedSeconds", seconds));
  }
}
