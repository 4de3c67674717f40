package org.unifiedportal.war.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.unifiedportal.search.index.IndexHealth;
import org.unifiedportal.search.index.SearchIndex;
import org.unifiedportal.war.health.HealthFigure;
import org.unifiedportal.war.health.HealthReading;

/**
 * How the search index is; the portal serves its pages without it, so it never makes it unready.
 */
@ApplicationScoped
class IndexFigure implements HealthFigure {
  @Inject SearchIndex index;

  @Override
  public String name() {
    return "index";
  }

  @Override
  public HealthReading measure() {
    IndexHealth health = index.health();
    return new HealthReading(
        true,
        Map.of(
            "entries", health.entries(),
            "rebuilding", health.rebuilding(),
            "leftOut", health.leftOut(),
            "trouble", health.trouble()));
  }
}
