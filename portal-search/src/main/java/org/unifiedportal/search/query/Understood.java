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

  private static final Set<String> ASKING = Set.of("ли", "ль");

  /** Without stop words, unless there is nothing else. */
  List<Meaning> wanted() {
    List<Meaning> telling = everything.stream().filter(meaning -> !isStop(meaning)).toList();
    return telling.isEmpty() ? everything : telling;
  }

  /**
   * Whether it is what a Russian question asks about the rest, as in «состоит ли»: such a word
   * seldom stands in the answer.
   */
  boolean isAsking(Meaning meaning) {
    int next = everything.indexOf(meaning) + 1;
    return next > 0
        && next < everything.size()
        && ASKING.contains(everything.get(next).best().getFirst());
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
