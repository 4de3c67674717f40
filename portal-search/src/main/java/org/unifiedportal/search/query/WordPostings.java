package org.unifiedportal.search.query;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.similarities.Similarity.SimScorer;

/**
 * Where the forms of one word stand in a segment.
 *
 * @param same where it is said in another way
 */
record WordPostings(List<Postings> inText, List<Postings> inTitle, List<Scorer> same) {
  /** The worth of the other forms beside the best one. */
  private static final float TIE = 0.1f;

  /** The worth of the title beside the whole text. */
  private static final float TITLE = 0.5f;

  /** The entries of one term; the lengths of their texts as Lucene's norms keep them. */
  record Postings(PostingsEnum entries, SimScorer scorer, byte[] lengths) {}

  /** Adds the word's worth to the window's entries and tells the first one behind it. */
  int addTo(ScoreWindow window) throws IOException {
    window.beginWord();
    int next = add(window, inText);
    for (Scorer other : same) {
      next = Math.min(next, WindowFilling.add(window, other, window::addForm));
    }
    window.endPart(1, TIE);
    next = Math.min(next, add(window, inTitle));
    window.endPart(TITLE, TIE);
    window.endWord();
    return next;
  }

  /** The entries that are read at most. */
  long cost() {
    long said = same.stream().mapToLong(other -> other.iterator().cost()).sum();
    return cost(inText) + cost(inTitle) + said;
  }

  private static int add(ScoreWindow window, List<Postings> forms) throws IOException {
    int next = PostingsEnum.NO_MORE_DOCS;
    for (Postings form : forms) {
      next = Math.min(next, add(window, form));
    }
    return next;
  }

  private static int add(ScoreWindow window, Postings form) throws IOException {
    PostingsEnum entries = form.entries();
    SimScorer scorer = form.scorer();
    byte[] lengths = form.lengths();
    int entry = entries.docID();
    if (entry < window.start()) {
      entry = entries.advance(window.start());
    }
    for (int end = window.end(); entry < end; entry = entries.nextDoc()) {
      window.addForm(entry, scorer.score(entries.freq(), lengths[entry]));
    }
    return entry;
  }

  private static long cost(List<Postings> forms) {
    return forms.stream().mapToLong(form -> form.entries().cost()).sum();
  }
}
