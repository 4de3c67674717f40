package org.unifiedportal.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.ScoreMode;
import org.unifiedportal.search.index.Facet;

/**
 * Goes through all matching entries once and gathers publications: the best ones, their number, and
 * the counts of the facets. Entries of one publication lie side by side in the index, so languages
 * fall together without a table.
 */
final class Gathering implements Collector {
  private final Ask ask;
  private final PriorityQueue<Found> best;
  private final Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
  private long total;
  private float least = Float.NEGATIVE_INFINITY;

  Gathering(Ask ask) {
    this.ask = ask;
    this.best = new PriorityQueue<>(ask.order().comparator().reversed());
  }

  /**
   * What is gathered.
   *
   * @param order which ones are the best
   * @param most how many of the best are kept
   * @param reader the tag of the reader's language
   * @param fading the weight of what was told for a day, by its epoch second
   */
  record Ask(Filters filters, Order order, int most, String reader, Fading fading) {}

  /** Gives the weight of a fading publication of this epoch second, at most 1. */
  @FunctionalInterface
  interface Fading {
    float weight(long published);
  }

  /** One gathering for the whole index: segments follow each other. */
  static CollectorManager<Gathering, Gathering> once(Ask ask) {
    return new CollectorManager<>() {
      @Override
      public Gathering newCollector() {
        return new Gathering(ask);
      }

      @Override
      public Gathering reduce(Collection<Gathering> only) {
        return only.iterator().next();
      }
    };
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
    return new SegmentGathering(leaf, ask, this);
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE;
  }

  /** Counts a publication, whether it is among the best or not. */
  void count() {
    total++;
  }

  /** Whether what scores so much at most may be among the best; nearly nothing may. */
  boolean mayTake(float score) {
    return score >= least;
  }

  void add(Found found) {
    if (best.size() < ask.most()) {
      best.add(found);
    } else if (ask.order().comparator().compare(found, best.peek()) < 0) {
      best.poll();
      best.add(found);
    }
    if (ask.order() == Order.RELEVANCE && best.size() == ask.most()) {
      least = best.peek().score();
    }
  }

  void count(Facet facet, String value, int publications) {
    counts.computeIfAbsent(facet, any -> new HashMap<>()).merge(value, publications, Integer::sum);
  }

  /** Whether nothing matches, not even what the filters leave out. */
  boolean isEmpty() {
    return total == 0 && counts.isEmpty();
  }

  long total() {
    return total;
  }

  Facets facets() {
    return Facets.of(counts);
  }

  /** The best publications, in their order. */
  List<Found> best() {
    List<Found> sorted = new ArrayList<>(best);
    sorted.sort(ask.order().comparator());
    return sorted;
  }

  /** Those in the window. */
  static List<Found> page(List<Found> sorted, Window window) {
    int start = Math.min(window.start(), sorted.size());
    return sorted.subList(start, Math.min(window.end(), sorted.size()));
  }
}
