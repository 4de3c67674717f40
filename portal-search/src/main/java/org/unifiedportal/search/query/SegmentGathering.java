package org.unifiedportal.search.query;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.util.BytesRef;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.search.index.Facet;
import org.unifiedportal.search.index.Standing;

/** Gathers the publications of one segment. */
final class SegmentGathering implements LeafCollector {
  /** A reader's own language is shown unless another one matches more than twice as well. */
  private static final float OWN_LANGUAGE = 2f;

  /** What is in force stands before what was repealed, unless that fits much better. */
  private static final float REPEALED = 0.6f;

  private static final int LANGUAGE = Facet.LANGUAGE.ordinal();
  private static final int KIND = Facet.KIND.ordinal();
  private static final int NONE = -1;
  private static final Standing[] STANDINGS = Standing.values();

  private final LeafReaderContext leaf;
  private final Gathering.Ask ask;
  private final Gathering gathering;
  private final SegmentColumns values;
  private final FacetColumn[] columns = new FacetColumn[Facet.values().length];
  private final int readerOrdinal;
  private final int documents;
  private Scorable scorer = new Unscored();

  private int publication = NONE;
  private int failing;
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
    for (Facet facet : Facet.values()) {
      columns[facet.ordinal()] = FacetColumn.of(leaf.reader(), facet, ask.filters());
    }
    this.readerOrdinal = columns[LANGUAGE].ordinal(new BytesRef(ask.reader()));
    this.documents = columns[KIND].ordinal(new BytesRef(PublicationKind.DOCUMENT.key()));
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
    if (failing <= 1) {
      take(entry);
    }
  }

  private void begin(int entry) {
    publication = values.publication(entry);
    failing = 0;
    languageFits = false;
    bestEntry = NONE;
    ownEntry = NONE;
    for (FacetColumn column : columns) {
      read(column, entry);
      failing += column.isSame() && !column.fits() ? 1 : 0;
    }
  }

  /** The kind is read before what only documents have. */
  private void read(FacetColumn column, int entry) {
    if (column.isOfDocuments() && columns[KIND].value() != documents) {
      column.readNone();
    } else {
      column.read(entry);
    }
  }

  private void take(int entry) throws IOException {
    FacetColumn language = columns[LANGUAGE];
    language.read(entry);
    if (failing == 0) {
      language.count();
    }
    if (language.fits()) {
      languageFits = true;
      score(entry, language);
    }
  }

  private void score(int entry, FacetColumn language) throws IOException {
    if (failing > 0) {
      return;
    }
    float score = scorer.score();
    if (bestEntry == NONE || score > bestScore) {
      bestScore = score;
      bestEntry = entry;
    }
    if (language.value() == readerOrdinal) {
      ownScore = score;
      ownEntry = entry;
    }
  }

  /** Called at the end of the segment, or of the time. */
  @Override
  public void finish() throws IOException {
    end();
    for (FacetColumn column : columns) {
      column.tell(gathering);
    }
  }

  private void end() {
    if (publication == NONE) {
      return;
    }
    if (languageFits) {
      countFacets();
    }
    if (bestEntry != NONE) {
      gathering.add(found());
    }
    publication = NONE;
  }

  private void countFacets() {
    for (FacetColumn column : columns) {
      boolean othersFit = failing == 0 || (failing == 1 && !column.fits());
      if (column.isSame() && othersFit) {
        column.count();
      }
    }
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
