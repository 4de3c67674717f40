package org.unifiedportal.war.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.unifiedportal.core.journal.DatabaseAway;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.war.health.HealthFigure;
import org.unifiedportal.war.health.HealthReading;

/** Whether the database answers. */
@ApplicationScoped
class DatabaseFigure implements HealthFigure {
  @Inject Journal journal;

  @Override
  public String name() {
    return "database";
  }

  @Override
  public HealthReading measure() {
    try {
      return new HealthReading(true, Map.of("journalHead", journal.head()));
    } catch (DatabaseAway away) {
      return new HealthReading(false, Map.of("error", "the database does not answer"));
    }
  }
}
