package org.unifiedportal.search.query;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unifiedportal.core.publication.PublicationId;
import org.unifiedportal.search.index.Facet;

/**
 * Which values of the facets are asked for; a facet without values is not narrowed.
 *
 * @param section the key of the required section it must stand in, or empty
 * @param among only these publications, or empty for any
 */
public record Filters(
    Map<Facet, Set<String>> values, String section, Optional<Set<PublicationId>> among) {
  /** Everything. */
  public static final Filters NONE = new Filters(Map.of(), "", Optional.empty());

  /** Copies the values and drops empty sets. */
  public Filters {
    EnumMap<Facet, Set<String>> kept = new EnumMap<>(Facet.class);
    values.forEach((facet, wanted) -> keep(kept, facet, wanted));
    values = Collections.unmodifiableMap(kept);
    among = among.map(Set::copyOf);
  }

  /**
   * These and, for this facet, one of these values: a slug, a kind's key, a year, a language tag.
   */
  public Filters with(Facet facet, Set<String> wanted) {
    Map<Facet, Set<String>> more = new EnumMap<>(Facet.class);
    more.putAll(values);
    more.put(facet, wanted);
    return new Filters(more, section, among);
  }

  /** These, and only what stands in this required section. */
  public Filters in(String key) {
    return new Filters(values, key, among);
  }

  /** These, and only what is one of these publications. */
  public Filters among(Set<PublicationId> only) {
    return new Filters(values, section, Optional.of(only));
  }

  /** Whether anything is left out. */
  public boolean isNone() {
    return values.isEmpty() && section.isEmpty() && among.isEmpty();
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
