package org.unifiedportal.search.query;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;

/**
 * What is sought in a segment, brought into a window word after word.
 *
 * @param entries how many the segment has
 * @param others what counts like a word
 */
record WindowFilling(int entries, List<WordPostings> words, List<Scorer> others) {
  /** Scores the entries from this one on and tells the first that matches behind the window. */
  int fill(ScoreWindow window, int from) throws IOException {
    window.moveTo(from, entries);
    int behind = DocIdSetIterator.NO_MORE_DOCS;
    for (WordPostings word : words) {
      behind = Math.min(behind, word.addTo(window));
    }
    for (Scorer other : others) {
      behind = Math.min(behind, add(window, other, window::addOther));
    }
    return behind;
  }

  /** What is done with a find and its score. */
  @FunctionalInterface
  interface Adding {
    void add(int entry, float score);
  }

  /** Adds what is found in the window and tells the first find behind it. */
  static int add(ScoreWindow window, Scorer other, Adding adding) throws IOException {
    DocIdSetIterator at = other.iterator();
    int found = at.docID();
    if (found < window.start()) {
      found = at.advance(window.start());
    }
    for (; found < window.end(); found = at.nextDoc()) {
      adding.add(found, other.score());
    }
    return found;
  }

  /** The entries that are read at most. */
  long cost() {
    long cost = words.stream().mapToLong(WordPostings::cost).sum();
    return cost + others.stream().mapToLong(other -> other.iterator().cost()).sum();
  }
}
