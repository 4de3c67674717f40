package org.unifiedportal.search.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unifiedportal.search.analysis.Terms.Place;

/**
 * Marks in a text what was sought.
 *
 * @param places where it stands, in the order of the text
 */
record Marking(CharSequence text, List<Place> places) {
  private static final int SNIPPET = 240;
  private static final int BEFORE = 60;

  /** A part of a text of which places are known, from this character on. */
  static Marking part(CharSequence part, int from, List<Place> ofWhole) {
    int end = from + part.length();
    List<Place> inside = new ArrayList<>();
    for (Place place : ofWhole) {
      if (place.start() >= from && place.end() <= end) {
        inside.add(new Place(place.term(), place.start() - from, place.end() - from));
      }
    }
    return new Marking(part, inside);
  }

  /** The whole text. */
  List<Piece> all() {
    return Stretch.of(text).pieces(places);
  }

  /** The words around the place with most of what was sought, or nothing when it isn't there. */
  List<Piece> best() {
    return places.isEmpty()
        ? List.of()
        : Stretch.around(text, densest() - BEFORE, SNIPPET).pieces(places);
  }

  /** The beginning of a text, unmarked. */
  static List<Piece> beginning(CharSequence text) {
    return Stretch.around(text, 0, SNIPPET).pieces(List.of());
  }

  /** Where the stretch begins that holds most different words, then most words, earliest first. */
  private int densest() {
    Map<String, Integer> inside = new HashMap<>();
    int best = 0;
    int bestWorth = 0;
    int behind = 0;
    for (int first = 0; first < places.size(); first++) {
      int limit = places.get(first).start() + SNIPPET - BEFORE;
      for (; behind < places.size() && places.get(behind).end() <= limit; behind++) {
        inside.merge(places.get(behind).term(), 1, Integer::sum);
      }
      int worth = inside.size() * 1000 + behind - first;
      if (worth > bestWorth) {
        best = first;
        bestWorth = worth;
      }
      if (behind > first) {
        inside.computeIfPresent(places.get(first).term(), (term, n) -> n == 1 ? null : n - 1);
      } else {
        behind++;
      }
    }
    return places.get(best).start();
  }
}
