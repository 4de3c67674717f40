package org.unifiedportal.search.query;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
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

/** The values of one entry. */
record Row(IndexSearcher searcher, int document) {
  String publication() throws IOException {
    return sorted(Schema.PUBLICATION);
  }

  /** The value of a facet that every entry has. */
  String facet(Facet facet) throws IOException {
    FacetMixes mixes = SegmentColumns.of(leaf().reader()).facets();
    return mixes.name(facet, mixes.value(mixes.of(document - leaf().docBase), facet));
  }

  Suggestion suggestion() throws IOException {
    return new Suggestion(
        binary(Schema.TITLE),
        Language.of(facet(Facet.LANGUAGE)),
        new SitePath(binary(Schema.PATH)),
        PublicationKind.find(facet(Facet.KIND)).orElseThrow());
  }

  String sorted(String field) throws IOException {
    SortedDocValues values = DocValues.getSorted(leaf().reader(), field);
    values.advanceExact(document - leaf().docBase);
    return values.lookupOrd(values.ordValue()).utf8ToString();
  }

  String binary(String field) throws IOException {
    BinaryDocValues values = DocValues.getBinary(leaf().reader(), field);
    values.advanceExact(document - leaf().docBase);
    return values.binaryValue().utf8ToString();
  }

  StoredText body() throws IOException {
    BinaryDocValues values = DocValues.getBinary(leaf().reader(), Schema.BODY);
    values.advanceExact(document - leaf().docBase);
    return StoredText.read(values.binaryValue());
  }

  private LeafReaderContext leaf() {
    List<LeafReaderContext> leaves = searcher.getLeafContexts();
    return leaves.get(ReaderUtil.subIndex(document, leaves));
  }
}
