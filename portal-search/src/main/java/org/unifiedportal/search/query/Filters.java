package org.unifiedportal.search.query;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.unifiedportal.search.index.Facet;

/**
 * Which values of the facets are asked for; a facet without values is not narrowed.
 *
 * @param section the key of the required section it must stand in, or empty
 */
public record Filters(Map<Facet, Set<String>> values, String section) {
  /** Everything. */
  public static final Filters NONE = new Filters(Map.of(), "");

  /** Copies the values and drops empty sets. */
  public Filters {
    EnumMap<Facet, Set<String>> kept = new EnumMap<>(Facet.class);
    values.forEach((facet, wanted) -> keep(kept, facet, wanted));
    values = Collections.unmodifiableMap(kept);
  }

  /**
   * These and, for this facet, one of these values: a slug, a kind's key, a year, a language tag.
   */
  public Filters with(Facet facet, Set<String> wanted) {
    Map<Facet, Set<String>> more = new EnumMap<>(Facet.class);
    more.putAll(values);
    more.put(facet, wanted);
    return new Filters(more, section);
  }

  /** These, and only what stands in this required section. */
  public Filters in(String key) {
    return new Filters(values, key);
  }

  /** Whether anything is left out. */
  public boolean isNone() {
    return values.isEmpty() && section.isEmpty();
  }

  /** The values asked for, empty for all. */
  public Set<String> of(Facet facet) {
    return values.getOrDefault(facet, Set.of());
  }

  private static void keep(Map<Facet, Set<String>> kept, Facet facet, Set<String> wanted) {
    if (!wanted.isEmpty()) {
      kept.put(facet, Set.copyOf(wanted));
    }
  }
}
