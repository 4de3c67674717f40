package org.unifiedportal.search.query;

import java.util.List;

/**
 * What one piece of a question means.
 *
 * @param words for each word of the piece in turn the words to seek, surest first; never empty
 */
record Meaning(Question.Piece piece, List<List<Sought>> words) {
  Meaning {
    words = List.copyOf(words);
  }

  boolean isOneWord() {
    return words.size() == 1;
  }

  /** The surest reading, word by word. */
  List<String> best() {
    return words.stream().map(word -> word.getFirst().word()).toList();
  }

  /** Every word that is sought for its own sake. */
  List<String> all() {
    return words.stream()
        .flatMap(List::stream)
        .filter(sought -> sought.spelling() != Sought.Spelling.SOUND)
        .map(Sought::word)
        .toList();
  }
}
