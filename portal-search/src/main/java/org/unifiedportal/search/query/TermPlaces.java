package org.unifiedportal.search.query;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;

/** Where terms stand in the entries of a segment, entry after entry; each term is read once. */
final class TermPlaces {
  private static final int[] NOWHERE = {};

  private final LeafReaderContext leaf;
  private final Vocabulary vocabulary;
  private final Map<Term, Optional<PostingsEnum>> readers = new HashMap<>();
  private final Map<Term, int[]> places = new HashMap<>();
  private int entry = -1;

  TermPlaces(LeafReaderContext leaf, Vocabulary vocabulary) {
    this.leaf = leaf;
    this.vocabulary = vocabulary;
  }

  /** Goes on to this entry, none before the last one. */
  void moveTo(int next) {
    entry = next;
    places.clear();
  }

  /** The places of the term in the entry, in their order. */
  int[] of(Term term) throws IOException {
    int[] known = places.get(term);
    if (known == null) {
      known = read(term);
      places.put(term, known);
    }
    return known;
  }

  private int[] read(Term term) throws IOException {
    Optional<PostingsEnum> reader = readers.get(term);
    if (reader == null) {
      reader = Optional.ofNullable(vocabulary.postings(term, leaf, PostingsEnum.POSITIONS));
      readers.put(term, reader);
    }
    return reader.isEmpty() || !isIn(reader.get()) ? NOWHERE : places(reader.get());
  }

  private boolean isIn(PostingsEnum reader) throws IOException {
    int at = reader.docID();
    return entry == (at < entry ? reader.advance(entry) : at);
  }

  private static int[] places(PostingsEnum reader) throws IOException {
    int[] all = new int[reader.freq()];
    for (int at = 0; at < all.length; at++) {
      all[at] = reader.nextPosition();
    }
    return all;
  }
}
