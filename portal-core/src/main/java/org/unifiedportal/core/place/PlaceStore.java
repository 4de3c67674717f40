package org.unifiedportal.core.place;

import java.util.List;
import java.util.Optional;
import org.unifiedportal.core.journal.Database;

/** Keeps places. There are some thousands at most, and they change a few times a year. */
public interface PlaceStore {
  /** Every place, the largest kinds first, then by the Kazakh alphabet. */
  List<Place> all();

  /** Finds a place. */
  Optional<Place> find(PlaceId id);

  /** The places that lie in one directly, in the same order. */
  List<Place> within(PlaceId outer);

  /** Finds the place of a code in the classifier. */
  Optional<Place> find(KatoCode code);

  /** Adds a new place. */
  void add(Place place);

  /** Puts other facts, of the next version, in the place of those that are there. */
  void replace(Place place);

  /** Takes one out that nothing lies in. */
  void remove(PlaceId id);

  /** The places of a database. */
  static PlaceStore in(Database database) {
    return new JpaPlaceStore(database);
  }
}
