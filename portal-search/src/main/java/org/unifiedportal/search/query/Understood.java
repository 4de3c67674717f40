package org.unifiedportal.search.query;

import java.util.ArrayList;
import java.util.List;
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

  /** Without stop words, unless there is nothing else. */
  List<Meaning> wanted() {
    List<Meaning> telling = everything.stream().filter(meaning -> !isStop(meaning)).toList();
    return telling.isEmpty() ? everything : telling;
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
