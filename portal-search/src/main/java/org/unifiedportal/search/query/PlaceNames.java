package org.unifiedportal.search.query;

import java.util.List;
import java.util.function.UnaryOperator;
import org.unifiedportal.core.place.KnownPlaces;
import org.unifiedportal.core.place.Place;
import org.unifiedportal.core.place.PlaceTree;

/**
 * Finds places of the register by name, with the word for their kind or without it. Safe for many
 * threads.
 */
public final class PlaceNames {
  private static final int LONGEST = 200;

  private final KnownPlaces places;
  private final Names<Place> whole;
  private final Names<Place> bare;

  /** Finds in this register. */
  public PlaceNames(KnownPlaces places) {
    this.places = places;
    this.whole = named(UnaryOperator.identity());
    this.bare = named(KindWords::outOf);
  }

  private Names<Place> named(UnaryOperator<String> part) {
    return new Names<>(
        () -> places.now().all(), place -> place.name().words().values().stream().map(part));
  }

  /** The register itself as it stands now. */
  public PlaceTree register() {
    return places.now();
  }

  /**
   * Places of whose name every typed word begins a word, in order; the largest first. The word for
   * a kind alone begins none.
   */
  public List<Place> beginning(String typed, int most) {
    if (typed.length() > LONGEST) {
      return List.of();
    }
    if (KindWords.isAll(typed)) {
      String last = typed.strip().replaceFirst(".*\\s", "");
      List<Place> begun = isSeveral(typed) ? whole.beginning(typed, most) : List.of();
      return begun.isEmpty() ? bare.beginning(last, most) : begun;
    }
    List<Place> found = whole.beginning(typed, most);
    return found.isEmpty() ? bare.beginning(KindWords.without(typed), most) : found;
  }

  /** Then the last word may be the beginning of a name, whatever else it begins. */
  private static boolean isSeveral(String typed) {
    return typed.strip().chars().anyMatch(Character::isWhitespace);
  }

  /**
   * Places that are meant by who types this; the largest first. The word for their kind may be left
   * out; where it is typed, those of the kind are meant if there are any.
   */
  public List<Place> named(String typed, int most) {
    String name = typed.length() > LONGEST ? "" : KindWords.without(typed);
    List<Place> called = name.isEmpty() ? List.of() : whole.called(typed);
    return called.isEmpty() ? bare.named(name, most) : called.stream().limit(most).toList();
  }
}
