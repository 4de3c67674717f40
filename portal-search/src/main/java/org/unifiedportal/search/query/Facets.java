package org.unifiedportal.search.query;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.unifiedportal.search.index.Facet;

/**
 * How many publications stand behind each value. A facet's own filter doesn't narrow its counts,
 * those of the other facets do: so they say what choosing another value would find.
 */
public record Facets(Map<Facet, List<Count>> counts) {
  /** Nothing was counted. */
  public static final Facets NONE = new Facets(Map.of());

  /** A value and its publications, at least one. */
  public record Count(String value, int publications) {}

  /** The values of a facet, most publications first; years newest first. */
  public List<Count> of(Facet facet) {
    return counts.getOrDefault(facet, List.of());
  }

  static Facets of(Map<Facet, Map<String, Integer>> counted) {
    Map<Facet, List<Count>> sorted = new EnumMap<>(Facet.class);
    counted.forEach((facet, values) -> sorted.put(facet, sorted(facet, values)));
    return new Facets(sorted);
  }

  private static List<Count> sorted(Facet facet, Map<String, Integer> values) {
    return values.entrySet().stream()
        .map(value -> new Count(value.getKey(), value.getValue()))
        .sorted(facet == Facet.YEAR ? NEWEST : MOST)
        .toList();
  }

  private static final Comparator<Count> NEWEST = Comparator.comparing(Count::value).reversed();
  private static final Comparator<Count> MOST =
      Comparator.comparingInt(Count::publications).reversed().thenComparing(Count::value);
}
