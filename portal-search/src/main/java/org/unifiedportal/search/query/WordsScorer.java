package org.unifiedportal.search.query;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;

/** Scores the entries of a segment, window after window. */
final class WordsScorer extends Scorer {
  private final int entries;
  private final List<WordPostings> words;
  private final List<Scorer> others;
  private final int least;
  private final ScoreWindow window = new ScoreWindow();
  private final Entries iterator = new Entries();

  WordsScorer(int entries, List<WordPostings> words, List<Scorer> others, int least) {
    this.entries = entries;
    this.words = words;
    this.others = others;
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
      while (from < entries) {
        if (from >= window.end()) {
          from = Math.max(from, behindWindow);
          fill(from);
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

    private void fill(int from) throws IOException {
      window.moveTo(from, entries);
      behindWindow = NO_MORE_DOCS;
      for (WordPostings word : words) {
        behindWindow = Math.min(behindWindow, word.addTo(window));
      }
      for (Scorer other : others) {
        behindWindow = Math.min(behindWindow, add(other));
      }
    }

    private int add(Scorer other) throws IOException {
      DocIdSetIterator at = other.iterator();
      int found = at.docID();
      if (found < window.start()) {
        found = at.advance(window.start());
      }
      for (; found < window.end(); found = at.nextDoc()) {
        window.addOther(found, other.score());
      }
      return found;
    }

    @Override
    public long cost() {
      long cost = words.stream().mapToLong(WordPostings::cost).sum();
      return cost + others.stream().mapToLong(other -> other.iterator().cost()).sum();
    }
  }
}
