package org.unifiedportal.war.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.unifiedportal.core.document.ReadingFiles;
import org.unifiedportal.core.journal.DatabaseAway;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.war.health.HealthFigure;
import org.unifiedportal.war.health.HealthReading;

/** How long the oldest clean file has been waiting for its text, and whether the reader runs. */
@ApplicationScoped
class TextFigure implements HealthFigure {
  @Inject ReadingFiles reading;
  @Inject PortalTime time;

  @Override
  public String name() {
    return "texts";
  }

  @Override
  public HealthReading measure() {
    try {
      return reading(reading.state(), reading.waitingSince(), time.now());
    } catch (DatabaseAway away) {
      return new HealthReading(false, Map.of("error", "the database does not answer"));
    }
  }

  /** Files can be had without their text, so the figure stays ready. */
  static HealthReading reading(ReadingFiles.State state, Optional<Instant> oldest, Instant now) {
    long seconds = oldest.map(since -> Duration.between(since, now).toSeconds()).orElse(0L);
    String reader =
        switch (state) {
          case ReadingFiles.State.Running running -> "runs";
          case ReadingFiles.State.Paused paused -> paused.why();
        };
    return new HealthReading(
        true, Map.of("oldestUnreadSeconds", Math.max(0, seconds), "reader", reader));
  }
}
