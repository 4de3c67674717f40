package org.unifiedportal.search.query;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.unifiedportal.search.index.Facet;

/**
 * The values of one facet in one segment: which are asked for, which one an entry has, how often
 * each was counted.
 */
final class FacetColumn {
  /** What only documents have, and this entry hasn't. */
  private static final int NONE = SegmentColumns.NONE;

  private final Facet facet;
  private final SortedDocValues values;
  private final int[] ofEntries;
  private final FixedBitSet wanted;
  private final int[] counts;
  private final boolean isWide;
  private int value = NONE;

  private FacetColumn(Facet facet, SortedDocValues values, int[] ofEntries, Set<String> asked)
      throws IOException {
    this.facet = facet;
    this.values = values;
    this.ofEntries = ofEntries;
    this.wanted = wanted(values, asked);
    this.isWide = asked.isEmpty();
    this.counts = new int[values.getValueCount()];
  }

  static FacetColumn of(LeafReader segment, Facet facet, Filters filters) throws IOException {
    SortedDocValues values = DocValues.getSorted(segment, facet.field());
    int[] ofEntries = SegmentColumns.of(segment).values(facet);
    return new FacetColumn(facet, values, ofEntries, filters.of(facet));
  }

  private static FixedBitSet wanted(SortedDocValues values, Set<String> asked) throws IOException {
    FixedBitSet wanted = new FixedBitSet(Math.max(1, values.getValueCount()));
    if (asked.isEmpty()) {
      wanted.set(0, wanted.length());
    }
    for (String one : asked) {
      int ordinal = values.lookupTerm(new BytesRef(one));
      if (ordinal >= 0) {
        wanted.set(ordinal);
      }
    }
    return wanted;
  }

  /** Whether all entries of a publication have the same value. */
  boolean isSame() {
    return facet != Facet.LANGUAGE;
  }

  /** Whether only documents have it: what isn't one needs no look. */
  boolean isOfDocuments() {
    return facet.isOfDocuments();
  }

  void read(int entry) {
    value = ofEntries[entry];
  }

  void readNone() {
    value = NONE;
  }

  boolean fits() {
    return value == NONE ? isWide : wanted.get(value);
  }

  int value() {
    return value;
  }

  int ordinal(BytesRef tag) throws IOException {
    return values.lookupTerm(tag);
  }

  void count() {
    if (value != NONE) {
      counts[value]++;
    }
  }

  void tell(Gathering gathering) throws IOException {
    for (int ordinal = 0; ordinal < counts.length; ordinal++) {
      if (counts[ordinal] > 0) {
        String name = values.lookupOrd(ordinal).utf8ToString();
        gathering.count(facet, name, counts[ordinal]);
        counts[ordinal] = 0;
      }
    }
  }
}
