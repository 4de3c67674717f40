package org.unifiedportal.search.query;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words that say what sort of place a name belongs to. A name is written with one, before it in
 * Russian and behind it in Kazakh and English; whoever looks for a place mostly leaves it out, and
 * whoever types nothing else means no place.
 */
final class KindWords {
  private static final String WORDS =
      """
      облыс облысы қала қаласы аудан ауданы ауыл ауылы ауылдық округ округі село селосы кент кенті
      стансасы станция станциясы бекет бекеті разъезд разъезі
      область города город района район сельский аул деревня поселок посёлок посёлка селе разъезда
      oblast region city town district rural okrug village settlement station
      """;

  private static final Set<String> KEYS = NameWord.keys(NameWord.in(WORDS));
  private static final List<String> SOUNDS = NameStart.skeletons(WORDS);

  private KindWords() {}

  /** What is left of a name; the whole where it has no other word. */
  static String outOf(String name) {
    String left = without(name);
    return left.isEmpty() ? name : left;
  }

  /** What is left of what was typed; may be nothing. */
  static String without(String typed) {
    return words(typed).stream().filter(word -> !isOne(word)).collect(Collectors.joining(" "));
  }

  /** Whether nothing else is being typed; the last word may have just begun. */
  static boolean isAll(String typed) {
    List<String> words = words(typed);
    return !words.isEmpty()
        && words.stream().limit(words.size() - 1L).allMatch(KindWords::isOne)
        && isStart(words.getLast());
  }

  private static boolean isOne(String word) {
    List<NameWord> said = NameWord.in(word);
    return said.size() == 1 && !Collections.disjoint(said.getFirst().keys(), KEYS);
  }

  private static boolean isStart(String word) {
    List<String> starts = NameStart.skeletons(word);
    return starts.size() == 1
        && (isOne(word) || SOUNDS.stream().anyMatch(it -> it.startsWith(starts.getFirst())));
  }

  private static List<String> words(String text) {
    return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
  }
}
