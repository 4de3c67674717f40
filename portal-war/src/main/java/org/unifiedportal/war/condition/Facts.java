package org.unifiedportal.war.condition;

import java.util.Map;
import org.unifiedportal.war.health.HealthReading;

/** The facts of all figures, where one that could not be measured has none. */
record Facts(Map<String, HealthReading> readings) {
  boolean has(String figure, String fact) {
    return readings.containsKey(figure) && readings.get(figure).facts().containsKey(fact);
  }

  /** A number, zero where there is none. */
  long number(String figure, String fact) {
    return has(figure, fact) && readings.get(figure).facts().get(fact) instanceof Number number
        ? number.longValue()
        : 0;
  }

  /** A word, empty where there is none. */
  String word(String figure, String fact) {
    return has(figure, fact) ? String.valueOf(readings.get(figure).facts().get(fact)) : "";
  }

  boolean isReady(String figure) {
    return readings.containsKey(figure) && readings.get(figure).ready();
  }
}
