package org.unifiedportal.war.health;

import java.util.Map;

/** The readings of all figures by name. */
record Health(boolean ready, Map<String, HealthReading> figures) {
  static Health of(Map<String, HealthReading> figures) {
    return new Health(figures.values().stream().allMatch(HealthReading::ready), figures);
  }
}
