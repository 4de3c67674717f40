package org.unifiedportal.war.health;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a figure found.
 *
 * @param ready whether the portal can do its whole work as far as this figure sees
 * @param facts numbers and short words by name, without anything secret: the address is public
 */
public record HealthReading(boolean ready, Map<String, Object> facts) {
  public HealthReading {
    facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
  }
}
