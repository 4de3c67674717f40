package org.unifiedportal.war.health;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;

/** Everything worth watching, asked at once. */
@Dependent
public class HealthFigures {
  private final Iterable<HealthFigure> all;

  /** Asks every figure there is. */
  @Inject
  public HealthFigures(@Any Instance<HealthFigure> all) {
    this((Iterable<HealthFigure>) all);
  }

  /** Asks these. */
  public HealthFigures(Iterable<HealthFigure> all) {
    this.all = all;
  }

  /** What each found, by its name. */
  public Map<String, HealthReading> read() {
    Map<String, HealthReading> readings = new TreeMap<>();
    all.forEach(figure -> readings.put(figure.name(), figure.measure()));
    return readings;
  }
}
