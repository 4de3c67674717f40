package org.unifiedportal.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.unifiedportal.search.analysis.StopWords;

/**
 * A question with the words of the index that were meant.
 *
 * @param question as typed, or read by another keyboard layout
 * @param everything what is wanted, in the order typed, stop words too
 * @param unwanted what must not occur
 * @param shown the question as it was read, when that isn't how it was typed; else empty
 */
record Understood(
    Question question, List<Meaning> everything, List<Meaning> unwanted, String shown) {

  /** What is asked about the rest weighs less than the rest. */
  private static final float ASKING = 0.4f;

  /** The answer names one of what is asked for and needn't say what it is. */
  private static final float ASKED_FOR = 0.7f;

  private static final Set<String> BEHIND_ASKING = Set.of("ли", "ль");
  private static final Set<String> WHICH = Set.of("what", "which", "whose");
  private static final Set<String> MANY = Set.of("many", "much");

  /** Without stop words, unless there is nothing else. */
  List<Meaning> wanted() {
    List<Meaning> telling = everything.stream().filter(meaning -> !isStop(meaning)).toList();
    return telling.isEmpty() ? everything : telling;
  }

  /** How much of its weight it has in this question, from 0 to 1. */
  float share(Meaning meaning) {
    int at = everything.indexOf(meaning);
    if (isAsking(at)) {
      return ASKING;
    }
    return isAskedFor(at) && wanted().size() > 1 ? ASKED_FOR : 1;
  }

  /**
   * Whether it is what a Russian question asks about the rest, as in «состоит ли»: such a word
   * seldom stands in the answer.
   */
  private boolean isAsking(int at) {
    return at >= 0 && BEHIND_ASKING.contains(word(at + 1));
  }

  /** Whether an English question asks for one of these, as in «what genre» and «how many towns». */
  private boolean isAskedFor(int at) {
    String before = word(at - 1);
    return WHICH.contains(before) || MANY.contains(before) && word(at - 2).equals("how");
  }

  /** The word there as it was read, or nothing. */
  private String word(int at) {
    return at < 0 || at >= everything.size() ? "" : everything.get(at).best().getFirst();
  }

  /** Whether it holds letters only Kazakh has. */
  boolean isKazakh() {
    return words().stream().anyMatch(WordReading::hasKazakh);
  }

  /** Whether no word has a letter of another script. */
  static boolean isLatin(List<String> words) {
    return words.stream().allMatch(word -> word.chars().allMatch(letter -> letter < 0x250));
  }

  /** All words in their order, as they were read. */
  List<String> words() {
    return everything.stream().flatMap(meaning -> meaning.best().stream()).toList();
  }

  /** The words to be marked. */
  List<String> marked() {
    List<String> marked = new ArrayList<>();
    wanted().forEach(meaning -> marked.addAll(meaning.all()));
    return marked;
  }

  private static boolean isStop(Meaning meaning) {
    return !meaning.piece().phrase()
        && Stream.of(meaning.best()).flatMap(List::stream).allMatch(StopWords::has);
  }
}
