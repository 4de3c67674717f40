package org.unifiedportal.war.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.document.ReadingFiles.State;
import org.unifiedportal.war.health.HealthReading;

class TextFigureTest {
  private static final Instant NOW = Instant.parse("2026-11-22T05:00:00Z");

  @Test
  void anOperatorSeesThatTheReaderDoesNotStartAndWhatWaits() {
    State paused = new State.Paused(NOW.minusSeconds(90), NOW.plusSeconds(5), "no such java");
    assertEquals(
        figure(90L, "no such java"),
        TextFigure.reading(paused, Optional.of(NOW.minusSeconds(90)), NOW));
    assertEquals(
        figure(0L, "runs"), TextFigure.reading(new State.Running(), Optional.empty(), NOW));
  }

  private static HealthReading figure(long seconds, String reader) {
    return new HealthReading(true, Map.of("oldestUnreadSeconds", seconds, "reader", reader));
  }
}
