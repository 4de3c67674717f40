package org.unifiedportal.search.query;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.unifiedportal.search.index.Facet;
import org.unifiedportal.search.index.Standing;

/** Gathers the publications of one segment. */
final class SegmentGathering implements LeafCollector {
  /** A reader's own language is shown unless another one matches more than twice as well. */
  private static final float OWN_LANGUAGE = 2f;

  /** What is in force stands before what was repealed, unless that fits much better. */
  private static final float REPEALED = 0.6f;

  private static final int NONE = -1;
  private static final Standing[] STANDINGS = Standing.values();

  private final LeafReaderContext leaf;
  private final Gathering.Ask ask;
  private final Gathering gathering;
  private final SegmentColumns values;
  private final FacetMixes mixes;
  private final FacetCounting counting;
  private final int readersLanguage;
  private Scorable scorer = new Unscored();

  private int publication = NONE;
  private int mix;
  private boolean languageFits;
  private float bestScore;
  private int bestEntry;
  private float ownScore;
  private int ownEntry;

  SegmentGathering(LeafReaderContext leaf, Gathering.Ask ask, Gathering gathering)
      throws IOException {
    this.leaf = leaf;
    this.ask = ask;
    this.gathering = gathering;
    this.values = SegmentColumns.of(leaf.reader());
    this.mixes = values.facets();
    this.counting = new FacetCounting(mixes, ask.filters());
    this.readersLanguage = mixes.value(Facet.LANGUAGE, ask.reader());
  }

  @Override
  public void setScorer(Scorable scoring) {
    scorer = scoring;
  }

  @Override
  public void collect(int entry) throws IOException {
    if (values.publication(entry) != publication) {
      end();
      begin(entry);
    }
    if (!counting.isOut(mix)) {
      take(entry);
    }
  }

  private void begin(int entry) {
    publication = values.publication(entry);
    mix = mixes.of(entry);
    languageFits = false;
    bestEntry = NONE;
    ownEntry = NONE;
  }

  private void take(int entry) throws IOException {
    int own = mixes.of(entry);
    boolean fits = counting.fits(mix);
    if (fits) {
      counting.entry(own);
    }
    if (counting.fitsLanguage(own)) {
      languageFits = true;
      if (fits) {
        score(entry, own);
      }
    }
  }

  private void score(int entry, int own) throws IOException {
    float score = scorer.score();
    if (bestEntry == NONE || score > bestScore) {
      bestScore = score;
      bestEntry = entry;
    }
    if (mixes.value(own, Facet.LANGUAGE) == readersLanguage) {
      ownScore = score;
      ownEntry = entry;
    }
  }

  /** Called at the end of the segment, or of the time. */
  @Override
  public void finish() throws IOException {
    end();
    counting.tell(gathering);
  }

  private void end() {
    if (publication == NONE) {
      return;
    }
    if (languageFits) {
      counting.publication(mix);
    }
    if (bestEntry != NONE) {
      gathering.count();
      if (gathering.mayTake(bestScore)) {
        gathering.add(found());
      }
    }
    publication = NONE;
  }

  private Found found() {
    boolean own = ownEntry != NONE && ownScore * OWN_LANGUAGE >= bestScore;
    long second = values.published(bestEntry);
    float weight = weight(second);
    int shown = leaf.docBase + (own ? ownEntry : bestEntry);
    return new Found(shown, bestScore * weight, weight, second);
  }

  private float weight(long second) {
    return switch (STANDINGS[values.standing(bestEntry)]) {
      case PLAIN -> 1f;
      case FADING -> ask.fading().weight(second);
      case REPEALED -> REPEALED;
    };
  }

  private static final class Unscored extends Scorable {
    @Override
    public float score() {
      return 0f;
    }
  }
}
