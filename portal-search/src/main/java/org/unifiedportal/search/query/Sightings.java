package org.unifiedportal.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.search.analysis.Form;
import org.unifiedportal.search.analysis.Terms.Place;
import org.unifiedportal.search.analysis.WordForms;
import org.unifiedportal.search.index.Part;
import org.unifiedportal.search.index.StoredText;

/**
 * Where the sought words stand in a found entry, by the stems of its language. The index knows the
 * places, so no text is taken apart again.
 */
final class Sightings {
  private static final Comparator<Place> IN_ORDER = Comparator.comparingInt(Place::start);

  private final IndexSearcher searcher;
  private final Vocabulary vocabulary;
  private final List<String> words;
  private final Map<Language, Set<Term>> terms = new EnumMap<>(Language.class);

  Sightings(IndexSearcher searcher, Vocabulary vocabulary, List<String> words) {
    this.searcher = searcher;
    this.vocabulary = vocabulary;
    this.words = List.copyOf(words);
  }

  /**
   * The places in an entry of this language, in their order; they count in the whole text, as
   * {@code Entry.Words} puts it together.
   */
  List<Place> in(int document, Language language) throws IOException {
    List<LeafReaderContext> leaves = searcher.getLeafContexts();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    List<Place> places = new ArrayList<>();
    for (Term term : terms.computeIfAbsent(language, this::terms)) {
      PostingsEnum entries = vocabulary.postings(term, leaf, PostingsEnum.OFFSETS);
      int entry = document - leaf.docBase;
      if (entries != null && entries.advance(entry) == entry) {
        add(places, term, entries);
      }
    }
    places.sort(IN_ORDER);
    return places;
  }

  private Set<Term> terms(Language language) {
    Set<Term> sought = new LinkedHashSet<>();
    for (String word : words) {
      String stem = WordForms.own().term(Form.stemOf(language), word);
      sought.add(new Term(Part.TEXT.field(), stem));
    }
    return sought;
  }

  private static void add(List<Place> places, Term term, PostingsEnum entry) throws IOException {
    int last = 0;
    for (int left = entry.freq(); left > 0 && last < StoredText.LONGEST; left--) {
      entry.nextPosition();
      last = entry.startOffset();
      if (last < entry.endOffset()) {
        places.add(new Place(term.text(), last, entry.endOffset()));
      }
    }
  }
}
