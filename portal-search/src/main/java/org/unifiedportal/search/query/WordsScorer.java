package org.unifiedportal.search.query;

import java.io.IOException;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;

/** Scores the entries of a segment, window after window. */
final class WordsScorer extends Scorer {
  private final WindowFilling filling;
  private final int least;
  private final ScoreWindow window = new ScoreWindow();
  private final Entries iterator = new Entries();

  WordsScorer(WindowFilling filling, int least) {
    this.filling = filling;
    this.least = least;
  }

  @Override
  public int docID() {
    return iterator.docID();
  }

  @Override
  public DocIdSetIterator iterator() {
    return iterator;
  }

  @Override
  public float score() {
    return window.score(iterator.docID());
  }

  @Override
  public float getMaxScore(int upTo) {
    return Float.POSITIVE_INFINITY;
  }

  private final class Entries extends DocIdSetIterator {
    private int entry = -1;
    private int behindWindow;

    @Override
    public int docID() {
      return entry;
    }

    @Override
    public int nextDoc() throws IOException {
      return advance(entry + 1);
    }

    @Override
    public int advance(int target) throws IOException {
      int from = target;
      while (from < filling.entries()) {
        if (from >= window.end()) {
          from = Math.max(from, behindWindow);
          behindWindow = filling.fill(window, from);
        }
        int next = window.next(Math.max(from, window.start()), least);
        if (next < window.end()) {
          entry = next;
          return entry;
        }
        from = Math.max(window.end(), behindWindow);
      }
      entry = NO_MORE_DOCS;
      return entry;
    }

    @Override
    public long cost() {
      return filling.cost();
    }
  }
}
