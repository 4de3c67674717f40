package org.unifiedportal.search.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.search.analysis.Form;
import org.unifiedportal.search.analysis.Terms;
import org.unifiedportal.search.analysis.WordForms;

/**
 * Marks in a text what was sought, by the stems of its language; reads no more than a bounded
 * stretch.
 */
final class Marking {
  /** Characters of a body that are read; what is found further down is shown without its words. */
  static final int LONGEST = 20_000;

  private static final int SNIPPET = 240;
  private static final int BEFORE = 60;

  private final Map<Form, Set<String>> sought = new EnumMap<>(Form.class);

  /** The first letters of what is sought: no stemmer changes a word's first letter. */
  private final BitSet firsts = new BitSet();

  Marking(List<String> words) {
    for (Language language : Language.values()) {
      Form stem = Form.stemOf(language);
      Set<String> terms = new HashSet<>();
      words.forEach(word -> terms.add(WordForms.own().plain(stem, word)));
      sought.put(stem, terms);
      terms.stream().filter(term -> !term.isEmpty()).forEach(term -> firsts.set(term.charAt(0)));
    }
  }

  /** The whole text. */
  List<Piece> all(String text, Language language) {
    return Stretch.of(text).pieces(places(text, language));
  }

  /** The words around the place with most of what was sought, or nothing when it isn't there. */
  List<Piece> best(String text, Language language) {
    String read = text.substring(0, Math.min(text.length(), LONGEST));
    List<Terms.Place> places = places(read, language);
    if (places.isEmpty()) {
      return List.of();
    }
    return Stretch.around(read, densest(places) - BEFORE, SNIPPET).pieces(places);
  }

  /** The beginning of a text, unmarked. */
  static List<Piece> beginning(String text) {
    return Stretch.around(text, 0, SNIPPET).pieces(List.of());
  }

  private List<Terms.Place> places(String text, Language language) {
    List<Terms.Place> found = new ArrayList<>();
    Form stem = Form.stemOf(language);
    Set<String> terms = sought.getOrDefault(stem, Set.of());
    if (!terms.isEmpty()) {
      Terms.chosen(stem, text, this::mayBe, place -> keep(found, terms, place));
    }
    return found;
  }

  private boolean mayBe(String word) {
    return !word.isEmpty() && firsts.get(word.charAt(0));
  }

  private static void keep(List<Terms.Place> found, Set<String> terms, Terms.Place place) {
    if (terms.contains(place.term()) && place.start() < place.end()) {
      found.add(place);
    }
  }

  /** Where the stretch begins that holds most different words, then most words, earliest first. */
  private static int densest(List<Terms.Place> places) {
    int best = 0;
    int bestWorth = 0;
    for (int first = 0; first < places.size(); first++) {
      int worth = worth(places, first);
      if (worth > bestWorth) {
        best = first;
        bestWorth = worth;
      }
    }
    return places.get(best).start();
  }

  private static int worth(List<Terms.Place> places, int first) {
    int limit = places.get(first).start() + SNIPPET - BEFORE;
    Set<String> different = new HashSet<>();
    int all = 0;
    for (int at = first; at < places.size() && places.get(at).end() <= limit; at++) {
      different.add(places.get(at).term());
      all++;
    }
    return different.size() * 1000 + all;
  }
}
