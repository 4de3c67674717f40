package org.unifiedportal.search.query;

import java.io.IOException;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/** Hands a segment's matches to a collector, a window at a time, where nothing else is asked. */
final class WordsBulkScorer extends BulkScorer {
  private final WindowFilling filling;
  private final int least;
  private final ScoreWindow window = new ScoreWindow();
  private final Current current = new Current();
  private int behindWindow;

  WordsBulkScorer(WindowFilling filling, int least) {
    this.filling = filling;
    this.least = least;
  }

  @Override
  public int score(LeafCollector collector, @Nullable Bits live, int from, int to)
      throws IOException {
    collector.setScorer(current);
    int end = Math.min(to, filling.entries());
    int at = from;
    while (at < end) {
      if (at >= window.end()) {
        at = Math.max(at, behindWindow);
        if (at >= end) {
          break;
        }
        behindWindow = filling.fill(window, at);
      }
      int until = Math.min(end, window.end());
      collect(collector, live, at, until);
      at = until;
    }
    return at >= filling.entries() ? DocIdSetIterator.NO_MORE_DOCS : at;
  }

  private void collect(LeafCollector collector, @Nullable Bits live, int from, int to)
      throws IOException {
    for (int entry = next(from); entry < to; entry = next(entry + 1)) {
      if (live == null || live.get(entry)) {
        current.score = window.score(entry);
        collector.collect(entry);
      }
    }
  }

  private int next(int from) {
    return from < window.end() ? window.next(from, least) : from;
  }

  @Override
  public long cost() {
    return filling.cost();
  }

  private static final class Current extends Scorable {
    private float score;

    @Override
    public float score() {
      return score;
    }
  }
}
