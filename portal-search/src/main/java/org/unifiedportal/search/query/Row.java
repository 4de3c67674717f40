package org.unifiedportal.search.query;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.site.SitePath;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.search.index.Facet;
import org.unifiedportal.search.index.Schema;
import org.unifiedportal.search.index.StoredText;

/**
 * The values of one entry.
 *
 * @param entry its number in the segment
 */
record Row(Columns columns, int entry) {
  /** The entry alone. */
  static Row of(IndexSearcher searcher, int document) {
    return new Reading(searcher).row(document);
  }

  /**
   * Reads rows in the order of the index, so that each column of a segment is opened once: for a
   * page of twenty that took longer than reading the values.
   */
  static final class Reading {
    private final List<LeafReaderContext> leaves;
    private final Map<LeafReaderContext, Columns> opened = new HashMap<>();

    Reading(IndexSearcher searcher) {
      this.leaves = searcher.getLeafContexts();
    }

    /** This one, none before the last one of its segment. */
    Row row(int document) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
      return new Row(
          opened.computeIfAbsent(leaf, any -> new Columns(leaf.reader())), document - leaf.docBase);
    }
  }

  /** The columns of a segment that were asked for. */
  static final class Columns {
    private final LeafReader segment;
    private final Map<String, BinaryDocValues> binary = new HashMap<>();

    private Columns(LeafReader segment) {
      this.segment = segment;
    }

    /** The values of a field, standing at the entry where it has one; else nothing. */
    private Optional<BinaryDocValues> at(String field, int entry) throws IOException {
      BinaryDocValues values = binary.get(field);
      if (values == null) {
        values = DocValues.getBinary(segment, field);
        binary.put(field, values);
      }
      return values.advanceExact(entry) ? Optional.of(values) : Optional.empty();
    }

    private FacetMixes facets() throws IOException {
      return SegmentColumns.of(segment).facets();
    }
  }

  String publication() throws IOException {
    SortedDocValues values = DocValues.getSorted(columns.segment, Schema.PUBLICATION);
    values.advanceExact(entry);
    return values.lookupOrd(values.ordValue()).utf8ToString();
  }

  /** The value of a facet that every entry has. */
  String facet(Facet facet) throws IOException {
    FacetMixes mixes = columns.facets();
    return mixes.name(facet, mixes.value(mixes.of(entry), facet));
  }

  /** The value of a facet, empty where the entry has none. */
  String facetOrNothing(Facet facet) throws IOException {
    FacetMixes mixes = columns.facets();
    int value = mixes.value(mixes.of(entry), facet);
    return value == FacetMixes.NONE ? "" : mixes.name(facet, value);
  }

  Suggestion suggestion() throws IOException {
    return new Suggestion(
        binary(Schema.TITLE),
        Language.of(facet(Facet.LANGUAGE)),
        new SitePath(binary(Schema.PATH)),
        PublicationKind.find(facet(Facet.KIND)).orElseThrow());
  }

  String binary(String field) throws IOException {
    return columns.at(field, entry).orElseThrow().binaryValue().utf8ToString();
  }

  /** The value of a field, empty where the entry has none. */
  String binaryOrNothing(String field) throws IOException {
    Optional<BinaryDocValues> value = columns.at(field, entry);
    return value.isPresent() ? value.get().binaryValue().utf8ToString() : "";
  }

  /** The body; to be read before the next row is. */
  StoredText body() throws IOException {
    return StoredText.read(columns.at(Schema.BODY, entry).orElseThrow().binaryValue());
  }
}
