package org.unifiedportal.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Lifts texts that hold the words of a question close together: only among the best ones by the
 * words alone, for it takes reading the places of the words.
 */
final class Closeness {
  /** So many of the best are looked at, whatever page is shown, so that pages never overlap. */
  static final int BEST = 100;

  private final IndexSearcher searcher;
  private final Deadline deadline;

  Closeness(IndexSearcher searcher, Deadline deadline) {
    this.searcher = searcher;
    this.deadline = deadline;
  }

  /** These, best first, in their new order; when the time is over, in their old one. */
  List<Found> lift(List<Found> sorted, List<Query> close) throws IOException {
    if (close.isEmpty() || sorted.size() < 2 || deadline.isOver()) {
      return sorted;
    }
    int end = Math.min(BEST, sorted.size());
    List<Found> lifted = new ArrayList<>(lifted(sorted.subList(0, end), close));
    lifted.sort(Found.BEST_FIRST);
    lifted.addAll(sorted.subList(end, sorted.size()));
    return lifted;
  }

  private List<Found> lifted(List<Found> best, List<Query> close) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    close.forEach(one -> any.add(one, Occur.SHOULD));
    Weight weight = searcher.createWeight(searcher.rewrite(any.build()), ScoreMode.COMPLETE, 1);
    List<Found> inOrder = new ArrayList<>(best);
    inOrder.sort(Comparator.comparingInt(Found::document));
    List<LeafReaderContext> leaves = searcher.getLeafContexts();
    int at = 0;
    while (at < inOrder.size() && !deadline.isOver()) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(inOrder.get(at).document(), leaves));
      Scorer scorer = weight.scorer(leaf);
      int end = leaf.docBase + leaf.reader().maxDoc();
      for (; at < inOrder.size() && inOrder.get(at).document() < end; at++) {
        Found found = inOrder.get(at);
        inOrder.set(at, found.and(score(scorer, found.document() - leaf.docBase)));
      }
    }
    return inOrder;
  }

  private static float score(@Nullable Scorer scorer, int entry) throws IOException {
    if (scorer == null) {
      return 0;
    }
    int at = scorer.docID();
    if (at < entry) {
      at = scorer.iterator().advance(entry);
    }
    return at == entry ? scorer.score() : 0;
  }
}
