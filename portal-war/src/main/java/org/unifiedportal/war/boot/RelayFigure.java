package org.unifiedportal.war.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.unifiedportal.core.journal.DatabaseAway;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.war.health.HealthFigure;
import org.unifiedportal.war.health.HealthReading;

/** How many journal entries each projection is behind. */
@ApplicationScoped
class RelayFigure implements HealthFigure {
  /** A projection that fails this often in a row needs a person. */
  private static final int TOO_MANY_FAILURES = 5;

  @Inject Journal journal;
  @Inject Relays relays;

  @Override
  public String name() {
    return "relay";
  }

  @Override
  public HealthReading measure() {
    try {
      return measure(journal.head());
    } catch (DatabaseAway away) {
      return new HealthReading(false, Map.of("error", "the database does not answer"));
    }
  }

  private HealthReading measure(long head) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("head", head);
    boolean ready = true;
    for (Relay relay : relays.all()) {
      facts.put(relay.projection().name() + "Lag", head - relay.projection().cursor());
      facts.put(relay.projection().name() + "Failures", relay.failures());
      ready &= relay.failures() < TOO_MANY_FAILURES;
    }
    return new HealthReading(ready, facts);
  }
}
