package org.unifiedportal.search.query;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;

/**
 * What was looked up in the dictionary of a segment, in memory as long as the segment is open:
 * people use the same words again and again, and a question looks up a hundred terms.
 */
final class SegmentTerms {
  private static final int MOST = 8_192;
  private static final Map<IndexReader.CacheKey, SegmentTerms> KEPT = new ConcurrentHashMap<>();

  private final Map<Term, Optional<Known>> known = new ConcurrentHashMap<>();

  private SegmentTerms() {}

  /** A term of the segment, and how often it stands there. */
  record Known(TermState state, int entries, long places) {}

  /** What the segment has of a term. */
  static Optional<Known> find(LeafReader segment, Term term) throws IOException {
    IndexReader.CacheHelper core = segment.getCoreCacheHelper();
    return core == null ? lookUp(segment, term) : of(core).known(segment, term);
  }

  private static SegmentTerms of(IndexReader.CacheHelper core) {
    SegmentTerms kept = KEPT.get(core.getKey());
    if (kept == null) {
      kept = new SegmentTerms();
      SegmentTerms first = KEPT.putIfAbsent(core.getKey(), kept);
      if (first != null) {
        return first;
      }
      core.addClosedListener(KEPT::remove);
    }
    return kept;
  }

  private Optional<Known> known(LeafReader segment, Term term) throws IOException {
    Optional<Known> found = known.get(term);
    if (found == null) {
      found = lookUp(segment, term);
      if (known.size() >= MOST) {
        known.clear();
      }
      known.put(term, found);
    }
    return found;
  }

  private static Optional<Known> lookUp(LeafReader segment, Term term) throws IOException {
    Terms terms = segment.terms(term.field());
    if (terms == null) {
      return Optional.empty();
    }
    TermsEnum at = terms.iterator();
    return at.seekExact(term.bytes())
        ? Optional.of(new Known(at.termState(), at.docFreq(), at.totalTermFreq()))
        : Optional.empty();
  }
}
