package org.unifiedportal.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.unifiedportal.search.index.Part;

/**
 * Lifts texts that hold the words of a question close together or at their beginning: only among
 * the best ones by the words alone, for it takes reading the places of the words.
 */
final class Closeness {
  /** So many of the best are looked at, whatever page is shown, so that pages never overlap. */
  static final int BEST = 100;

  private final IndexSearcher searcher;
  private final Vocabulary vocabulary;
  private final Deadline deadline;

  Closeness(IndexSearcher searcher, Vocabulary vocabulary, Deadline deadline) {
    this.searcher = searcher;
    this.vocabulary = vocabulary;
    this.deadline = deadline;
  }

  /**
   * These, best first, in their new order; when the time is over, in their old one.
   *
   * @param close what is worth more when it stands together; of the ways to write the same down the
   *     best one counts
   */
  List<Found> lift(List<Found> sorted, List<List<Near>> close) throws IOException {
    if (close.isEmpty() || sorted.size() < 2 || deadline.isOver()) {
      return sorted;
    }
    int end = Math.min(BEST, sorted.size());
    List<Found> lifted = new ArrayList<>(lifted(sorted.subList(0, end), weighed(close)));
    lifted.sort(Found.BEST_FIRST);
    lifted.addAll(sorted.subList(end, sorted.size()));
    return lifted;
  }

  /** What is sought close together, and what it is worth where it does. */
  private record Weighed(Near near, Part part, SimScorer scorer) {}

  private List<List<Weighed>> weighed(List<List<Near>> close) throws IOException {
    List<List<Weighed>> all = new ArrayList<>();
    for (List<Near> ways : close) {
      List<Weighed> weighed = new ArrayList<>();
      for (Near near : ways) {
        weighed.add(weighed(near));
      }
      all.add(weighed);
    }
    return all;
  }

  private Weighed weighed(Near near) throws IOException {
    String field = near.terms().getFirst().field();
    CollectionStatistics all = searcher.collectionStatistics(field);
    TermStatistics[] each = new TermStatistics[near.terms().size()];
    for (int at = 0; at < each.length; at++) {
      Term term = near.terms().get(at);
      TermStates states = vocabulary.states(term);
      each[at] = searcher.termStatistics(term, states.docFreq(), states.totalTermFreq());
    }
    Part part = field.equals(Part.TITLE.field()) ? Part.TITLE : Part.TEXT;
    return new Weighed(near, part, searcher.getSimilarity().scorer(near.weight(), all, each));
  }

  private List<Found> lifted(List<Found> best, List<List<Weighed>> close) throws IOException {
    List<Found> inOrder = new ArrayList<>(best);
    inOrder.sort(Comparator.comparingInt(Found::document));
    List<LeafReaderContext> leaves = searcher.getLeafContexts();
    int at = 0;
    while (at < inOrder.size() && !deadline.isOver()) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(inOrder.get(at).document(), leaves));
      TermPlaces places = new TermPlaces(leaf, vocabulary);
      int end = leaf.docBase + leaf.reader().maxDoc();
      for (; at < inOrder.size() && inOrder.get(at).document() < end; at++) {
        Found found = inOrder.get(at);
        int entry = found.document() - leaf.docBase;
        places.moveTo(entry);
        inOrder.set(at, found.and(score(close, places, leaf, entry)));
      }
    }
    return inOrder;
  }

  private static float score(
      List<List<Weighed>> close, TermPlaces places, LeafReaderContext leaf, int entry)
      throws IOException {
    float sum = 0;
    for (List<Weighed> ways : close) {
      float best = 0;
      for (Weighed way : ways) {
        float times = way.near().times(places);
        if (times > 0) {
          byte length = Lengths.of(leaf.reader(), way.part())[entry];
          best = Math.max(best, way.scorer().score(times, length));
        }
      }
      sum += best;
    }
    return sum;
  }
}
