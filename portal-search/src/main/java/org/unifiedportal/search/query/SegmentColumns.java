package org.unifiedportal.search.query;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.unifiedportal.search.index.Schema;

/**
 * What a search reads of every entry that matches: some twenty bytes for each entry of a segment,
 * in memory as long as the segment is open. Lucene's own columns are packed bits, and unpacking ten
 * of them for each match was dearer than scoring it.
 */
final class SegmentColumns {
  private static final int NONE = -1;

  private static final Map<IndexReader.CacheKey, SegmentColumns> KEPT = new ConcurrentHashMap<>();

  private final int[] publications;
  private final long[] published;
  private final byte[] standings;
  private final FacetMixes facets;

  private SegmentColumns(LeafReader segment) throws IOException {
    publications = ordinals(segment, Schema.PUBLICATION);
    published = numbers(segment, Schema.PUBLISHED);
    long[] wide = numbers(segment, Schema.STANDING);
    standings = new byte[wide.length];
    for (int entry = 0; entry < wide.length; entry++) {
      standings[entry] = (byte) wide[entry];
    }
    facets = FacetMixes.of(segment);
  }

  static SegmentColumns of(LeafReader segment) throws IOException {
    IndexReader.CacheHelper core = segment.getCoreCacheHelper();
    if (core == null) {
      return new SegmentColumns(segment);
    }
    SegmentColumns kept = KEPT.get(core.getKey());
    if (kept == null) {
      kept = new SegmentColumns(segment);
      if (KEPT.putIfAbsent(core.getKey(), kept) == null) {
        core.addClosedListener(KEPT::remove);
      }
    }
    return kept;
  }

  /** Which publication the entry is of: equal numbers are the same. */
  int publication(int entry) {
    return publications[entry];
  }

  /** The epoch second of the first publication. */
  long published(int entry) {
    return published[entry];
  }

  /** The ordinal of its {@code Standing}. */
  int standing(int entry) {
    return standings[entry];
  }

  /** The values of all facets. */
  FacetMixes facets() {
    return facets;
  }

  private static int[] ordinals(LeafReader segment, String field) throws IOException {
    int[] ordinals = new int[segment.maxDoc()];
    Arrays.fill(ordinals, NONE);
    SortedDocValues values = DocValues.getSorted(segment, field);
    while (values.nextDoc() != SortedDocValues.NO_MORE_DOCS) {
      ordinals[values.docID()] = values.ordValue();
    }
    return ordinals;
  }

  private static long[] numbers(LeafReader segment, String field) throws IOException {
    long[] numbers = new long[segment.maxDoc()];
    NumericDocValues values = DocValues.getNumeric(segment, field);
    while (values.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
      numbers[values.docID()] = values.longValue();
    }
    return numbers;
  }
}
