package org.unifiedportal.search.query;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.unifiedportal.search.index.Part;

/**
 * How long the texts of a segment are, as Lucene's norms keep it: a byte for each entry, in memory
 * as long as the segment is open. Read for every place of every word, so it must cost nothing.
 */
final class Lengths {
  private static final Map<IndexReader.CacheKey, Map<Part, byte[]>> KEPT =
      new ConcurrentHashMap<>();

  private Lengths() {}

  static byte[] of(LeafReader segment, Part part) throws IOException {
    IndexReader.CacheHelper core = segment.getCoreCacheHelper();
    if (core == null) {
      return read(segment, part);
    }
    Map<Part, byte[]> kept = KEPT.get(core.getKey());
    if (kept == null) {
      kept = readAll(segment);
      if (KEPT.putIfAbsent(core.getKey(), kept) == null) {
        core.addClosedListener(KEPT::remove);
      }
    }
    return kept.get(part);
  }

  private static Map<Part, byte[]> readAll(LeafReader segment) throws IOException {
    Map<Part, byte[]> all = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      all.put(part, read(segment, part));
    }
    return all;
  }

  private static byte[] read(LeafReader segment, Part part) throws IOException {
    byte[] lengths = new byte[segment.maxDoc()];
    NumericDocValues norms = segment.getNormValues(part.field());
    while (norms != null && norms.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
      lengths[norms.docID()] = (byte) norms.longValue();
    }
    return lengths;
  }
}
