package org.unifiedportal.search.query;

import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.unifiedportal.core.place.KnownPlaces;
import org.unifiedportal.core.place.Place;
import org.unifiedportal.core.place.PlaceTree;

/**
 * Finds places by name, in whatever letters it is typed. The names are taken apart once for each
 * state of the register: thousands of them are looked through with every letter. Safe for many
 * threads.
 */
public final class PlaceNames {
  private static final int LONGEST = 100;
  private static final int LEAST = 2;

  private final KnownPlaces places;
  private volatile Parts parts = new Parts(new PlaceTree(List.of(), Map.of()), List.of());

  /** Finds in this register. */
  public PlaceNames(KnownPlaces places) {
    this.places = places;
  }

  private record Parts(PlaceTree tree, List<Named> all) {}

  private record Named(Place place, List<List<String>> names) {
    static Named of(Place place) {
      return new Named(
          place, place.name().words().values().stream().map(NameStart::skeletons).toList());
    }
  }

  /** The register itself as it stands now. */
  public PlaceTree register() {
    return places.now();
  }

  /** Places of whose name every typed word begins a word, in order; the largest first. */
  public List<Place> beginning(String typed, int most) {
    return found(typed, most, NameStart::matches);
  }

  /** Places whose name begins with just these words, as one types who means the place. */
  public List<Place> named(String typed, int most) {
    return found(
        typed,
        most,
        (name, words) ->
            words.size() <= name.size() && name.subList(0, words.size()).equals(words));
  }

  private List<Place> found(
      String typed, int most, BiPredicate<List<String>, List<String>> matching) {
    String text = typed.substring(0, Math.min(typed.length(), LONGEST)).strip();
    List<String> words = text.length() < LEAST ? List.of() : NameStart.skeletons(text);
    return words.isEmpty()
        ? List.of()
        : parts().stream()
            .filter(one -> one.names().stream().anyMatch(name -> matching.test(name, words)))
            .limit(most)
            .map(Named::place)
            .toList();
  }

  private List<Named> parts() {
    PlaceTree now = places.now();
    Parts known = parts;
    if (known.tree() != now) {
      known = new Parts(now, now.all().stream().map(Named::of).toList());
      parts = known;
    }
    return known.all();
  }
}
