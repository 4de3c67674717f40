package org.unifiedportal.war.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.unifiedportal.core.document.JudgingFiles;
import org.unifiedportal.core.journal.DatabaseAway;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.war.health.HealthFigure;
import org.unifiedportal.war.health.HealthReading;

/** How long the oldest upload has been waiting for its verdict; pages work meanwhile. */
@ApplicationScoped
class VerdictFigure implements HealthFigure {
  @Inject JudgingFiles judging;
  @Inject PortalTime time;

  @Override
  public String name() {
    return "verdicts";
  }

  @Override
  public HealthReading measure() {
    try {
      return reading(judging.waitingSince(), time.now());
    } catch (DatabaseAway away) {
      return new HealthReading(false, Map.of("error", "the database does not answer"));
    }
  }

  /** A file that waits keeps nobody from the portal, so the figure stays ready. */
  static HealthReading reading(Optional<Instant> oldest, Instant now) {
    long seconds = oldest.map(since -> Duration.between(since, now).toSeconds()).orElse(0L);
    return new HealthReading(true, Map.of("oldestUnscannedSeconds", Math.max(0, seconds)));
  }
}
