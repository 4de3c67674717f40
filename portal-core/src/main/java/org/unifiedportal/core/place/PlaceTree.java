package org.unifiedportal.core.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.unifiedportal.core.agency.AgencyId;

/**
 * The whole register as it stood at one moment. Never changes.
 *
 * @param all the largest kinds first, then by the Kazakh alphabet
 */
public record PlaceTree(List<Place> all, Map<PlaceId, Place> byId) {
  /** What the rules of the register can't bring about must not hang the search either. */
  private static final int KINDS = PlaceKind.values().length;

  /** Copies them. */
  public PlaceTree {
    all = List.copyOf(all);
    byId = Map.copyOf(byId);
  }

  /** The tree of these places. */
  static PlaceTree of(List<Place> all) {
    Map<PlaceId, Place> byId = new HashMap<>();
    all.forEach(place -> byId.put(place.id(), place));
    return new PlaceTree(all, byId);
  }

  /** Finds a place. */
  public Optional<Place> find(PlaceId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The places that lie in nothing. */
  public List<Place> top() {
    return all.stream().filter(place -> place.facts().within().isEmpty()).toList();
  }

  /** The places that lie in one directly. */
  public List<Place> within(PlaceId outer) {
    return all.stream()
        .filter(place -> place.facts().within().filter(outer::equals).isPresent())
        .toList();
  }

  /** The places around one, the largest first; no more than there are kinds. */
  public List<Place> around(Place place) {
    return Stream.iterate(outer(place), Optional::isPresent, it -> it.flatMap(this::outer))
        .limit(KINDS)
        .flatMap(Optional::stream)
        .toList()
        .reversed();
  }

  private Optional<Place> outer(Place place) {
    return place.facts().within().flatMap(this::find);
  }

  /** The agencies named for a place and for those around it, the nearest first. */
  List<AgencyId> named(Place place) {
    return Stream.concat(Stream.of(place), around(place).reversed().stream())
        .flatMap(it -> it.facts().agency().stream())
        .toList();
  }
}
