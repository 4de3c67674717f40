package org.unifiedportal.war.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unifiedportal.core.journal.DatabaseAway;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.journal.Projection;
import org.unifiedportal.core.journal.SetAside;
import org.unifiedportal.core.journal.SetAsideStore;
import org.unifiedportal.war.health.HealthFigure;
import org.unifiedportal.war.health.HealthReading;
import org.unifiedportal.war.shelf.ShelfUnusable;

/** How many journal entries each projection is behind, and how many it went on without. */
@ApplicationScoped
class RelayFigure implements HealthFigure {
  /** A projection that fails this often in a row needs a person. */
  private static final int TOO_MANY_FAILURES = 5;

  @Inject Journal journal;
  @Inject Relays relays;
  @Inject SetAsideStore aside;

  @Override
  public String name() {
    return "relay";
  }

  @Override
  public HealthReading measure() {
    try {
      return measure(journal.head(), aside.all());
    } catch (DatabaseAway away) {
      return new HealthReading(false, Map.of("error", "the database does not answer"));
    }
  }

  private HealthReading measure(long head, List<SetAside> unfit) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("head", head);
    boolean ready = true;
    for (Relay relay : relays.all()) {
      String name = relay.projection().name();
      facts.put(name + "Lag", head - cursor(relay.projection()));
      facts.put(name + "Failures", relay.failures());
      facts.put(name + "SetAside", count(unfit, name));
      ready &= relay.failures() < TOO_MANY_FAILURES;
    }
    return new HealthReading(ready, facts);
  }

  /** What can't be looked into now has everything before it. */
  private static long cursor(Projection projection) {
    try {
      return projection.cursor();
    } catch (ShelfUnusable away) {
      return 0;
    }
  }

  private static long count(List<SetAside> unfit, String name) {
    return unfit.stream().filter(one -> one.projection().equals(name)).count();
  }
}
