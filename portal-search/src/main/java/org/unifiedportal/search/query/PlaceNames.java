package org.unifiedportal.search.query;

import java.util.List;
import org.unifiedportal.core.place.KnownPlaces;
import org.unifiedportal.core.place.Place;
import org.unifiedportal.core.place.PlaceTree;

/** Finds places of the register by name. Safe for many threads. */
public final class PlaceNames {
  private final KnownPlaces places;
  private final Names<Place> names;

  /** Finds in this register. */
  public PlaceNames(KnownPlaces places) {
    this.places = places;
    this.names =
        new Names<>(() -> places.now().all(), place -> place.name().words().values().stream());
  }

  /** The register itself as it stands now. */
  public PlaceTree register() {
    return places.now();
  }

  /** Places of whose name every typed word begins a word, in order; the largest first. */
  public List<Place> beginning(String typed, int most) {
    return names.beginning(typed, most);
  }

  /** Places that are meant by who types this; the largest first. */
  public List<Place> named(String typed, int most) {
    return names.named(typed, most);
  }
}
