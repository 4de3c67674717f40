package org.unifiedportal.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.Bits;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.search.index.Facet;

/**
 * The different mixes of facet values in a segment. There are far fewer of them than entries, so a
 * search counts mixes, one number for each match, and takes them apart at the end.
 */
final class FacetMixes {
  /** Stands where there is no value, or what only documents have on what isn't one. */
  static final int NONE = -1;

  private static final Facet[] FACETS = Facet.values();

  private final int[] ofEntries;
  private final List<int[]> mixes = new ArrayList<>();
  private final String[][] names = new String[FACETS.length][];

  private FacetMixes(int entries) {
    ofEntries = new int[entries];
  }

  static FacetMixes of(LeafReader segment) throws IOException {
    FacetMixes mixes = new FacetMixes(segment.maxDoc());
    int[][] columns = new int[FACETS.length][];
    for (Facet facet : FACETS) {
      columns[facet.ordinal()] = mixes.column(segment, facet);
    }
    mixes.mix(columns);
    return mixes;
  }

  private int[] column(LeafReader segment, Facet facet) throws IOException {
    SortedDocValues values = DocValues.getSorted(segment, facet.field());
    String[] all = new String[values.getValueCount()];
    for (int value = 0; value < all.length; value++) {
      all[value] = values.lookupOrd(value).utf8ToString();
    }
    names[facet.ordinal()] = all;
    int[] column = new int[segment.maxDoc()];
    Arrays.fill(column, NONE);
    while (values.nextDoc() != SortedDocValues.NO_MORE_DOCS) {
      column[values.docID()] = values.ordValue();
    }
    return column;
  }

  private void mix(int[][] columns) {
    int documents = value(Facet.KIND, PublicationKind.DOCUMENT.key());
    Map<Long, Integer> known = new HashMap<>();
    for (int entry = 0; entry < ofEntries.length; entry++) {
      int[] mix = new int[FACETS.length];
      long key = 0;
      for (Facet facet : FACETS) {
        int at = facet.ordinal();
        boolean has = !facet.isOfDocuments() || columns[Facet.KIND.ordinal()][entry] == documents;
        mix[at] = has ? columns[at][entry] : NONE;
        key = key * (names[at].length + 1) + mix[at] + 1;
      }
      ofEntries[entry] =
          known.computeIfAbsent(
              key,
              any -> {
                mixes.add(mix);
                return mixes.size() - 1;
              });
    }
  }

  /** How many different ones there are. */
  int size() {
    return mixes.size();
  }

  /** Which mix an entry has. */
  int of(int entry) {
    return ofEntries[entry];
  }

  /** The value of this facet in a mix, or {@link #NONE}. */
  int value(int mix, Facet facet) {
    return mixes.get(mix)[facet.ordinal()];
  }

  /** The number of a value by its name, {@link #NONE} when no entry has it. */
  int value(Facet facet, String name) {
    return Math.max(NONE, Arrays.binarySearch(names[facet.ordinal()], name));
  }

  /**
   * Whether an entry of this segment has the value: a segment knows those of deleted entries until
   * it is merged.
   */
  boolean has(Facet facet, String name, LeafReader segment) {
    int wanted = value(facet, name);
    Bits live = segment.getLiveDocs();
    boolean has = wanted != NONE && live == null;
    for (int entry = 0; wanted != NONE && !has && entry < ofEntries.length; entry++) {
      has = live.get(entry) && value(ofEntries[entry], facet) == wanted;
    }
    return has;
  }

  /** How many values of this facet there are. */
  int values(Facet facet) {
    return names[facet.ordinal()].length;
  }

  String name(Facet facet, int value) {
    return names[facet.ordinal()][value];
  }
}
