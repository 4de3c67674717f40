package org.unifiedportal.search.query;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOSupplier;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.search.analysis.Form;
import org.unifiedportal.search.analysis.WordForms;
import org.unifiedportal.search.index.Part;
import org.unifiedportal.search.index.Schema;

/**
 * The words that stand in the index, and how many entries hold each. Raw terms begin with the
 * skeleton of their word, so all spellings of one word lie side by side.
 */
final class Vocabulary {
  private static final List<Form> STEMS = List.of(Form.KAZAKH, Form.RUSSIAN, Form.ENGLISH);
  private static final int MOST = 200;

  /** A walk through the dictionary is the dearest look; a question has so many at most. */
  static final int MOST_WALKS = 10;

  private static final char RAW = Form.RAW.mark();
  private static final String FIELD = Part.TEXT.field();

  private final IndexReader reader;
  private final Deadline deadline;
  private boolean wasCut;
  private int looks;
  private int walks;
  private final Map<Term, TermStates> asked = new HashMap<>();

  /** The words of this index; what takes reading many of them ends with the time. */
  Vocabulary(IndexReader reader, Deadline deadline) {
    this.deadline = deadline;
    this.reader = reader;
  }

  /** Whether there is no time left for looking about: words are taken as they were typed. */
  boolean isOver() {
    wasCut |= deadline.isOver();
    return wasCut;
  }

  /** Whether something wasn't looked up, for want of time. */
  boolean wasCut() {
    return wasCut;
  }

  /** How often the dictionary was asked where a term stands or what follows it. */
  int looks() {
    return looks;
  }

  /** How often the dictionary was walked through for what resembles a word. */
  int walks() {
    return walks;
  }

  /** In how many entries this very word stands. */
  int entries(String word) throws IOException {
    return count(WordForms.own().term(Form.RAW, word));
  }

  /** Whether any other form of the word stands somewhere. */
  boolean hasStem(String word) throws IOException {
    for (Form form : STEMS) {
      if (count(WordForms.own().term(form, word)) > 0) {
        return true;
      }
    }
    return false;
  }

  /** The words of this very skeleton. */
  Map<String, Integer> alike(String skeleton) throws IOException {
    return beginning(skeleton + ' ');
  }

  /**
   * The words whose skeleton begins with as much of this one as any does, with so many letters at
   * least.
   */
  Map<String, Integer> kin(String skeleton, int least) throws IOException {
    for (int letters = skeleton.length() - 1; letters >= least; letters--) {
      Map<String, Integer> words = beginning(skeleton.substring(0, letters));
      if (!words.isEmpty()) {
        return words;
      }
    }
    return Map.of();
  }

  /**
   * The words whose skeleton is one slip away: a letter more, less or other, or two exchanged. The
   * first letter is sure.
   */
  Map<String, Integer> near(String skeleton) throws IOException {
    return walk(RAW + skeleton.substring(0, 1), skeleton.substring(1), 1);
  }

  /** The words whose skeleton is at most so many slips away, one or two, wherever they are. */
  Map<String, Integer> far(String skeleton, int slips) throws IOException {
    return walk(String.valueOf(RAW), skeleton, slips);
  }

  private Map<String, Integer> walk(String sure, String rest, int slips) throws IOException {
    Map<String, Integer> found = new HashMap<>();
    if (walks >= MOST_WALKS || isOver()) {
      wasCut = true;
      return found;
    }
    walks++;
    CompiledAutomaton wanted = Slips.terms(sure, rest, slips);
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(FIELD);
      if (terms != null) {
        TermsEnum at = terms.intersect(wanted, null);
        gather(at, at.next(), new BytesRef(), found);
      }
    }
    return found;
  }

  /** In how many entries this term stands. */
  int count(String term) throws IOException {
    return states(new Term(FIELD, term)).docFreq();
  }

  /** Whether a document has this number, as {@code DocumentNumber.key} writes it. */
  boolean isNumber(String key) throws IOException {
    looks++;
    return reader.docFreq(new Term(Schema.NUMBER, key)) > 0;
  }

  /** Where the term stands in each segment; looked up once for a whole search. */
  TermStates states(Term term) throws IOException {
    TermStates known = asked.get(term);
    if (known == null) {
      known = lookUp(term);
      asked.put(term, known);
    }
    return known;
  }

  private TermStates lookUp(Term term) throws IOException {
    looks++;
    TermStates states = new TermStates(reader.getContext());
    for (LeafReaderContext leaf : reader.leaves()) {
      SegmentTerms.find(leaf.reader(), term)
          .ifPresent(
              known -> states.register(known.state(), leaf.ord, known.entries(), known.places()));
    }
    return states;
  }

  /** The entries of a segment with this term; nothing when there are none. */
  @Nullable PostingsEnum postings(Term term, LeafReaderContext leaf, int features)
      throws IOException {
    IOSupplier<TermState> known = states(term).get(leaf);
    TermState state = known == null ? null : known.get();
    Terms terms = state == null ? null : leaf.reader().terms(term.field());
    if (terms == null) {
      return null;
    }
    TermsEnum at = terms.iterator();
    at.seekExact(term.bytes(), state);
    return at.postings(null, features);
  }

  private Map<String, Integer> beginning(String start) throws IOException {
    BytesRef from = new BytesRef(RAW + start);
    looks++;
    Map<String, Integer> found = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(FIELD);
      if (terms != null) {
        TermsEnum at = terms.iterator();
        boolean ended = at.seekCeil(from) == TermsEnum.SeekStatus.END;
        gather(at, ended ? null : at.term(), from, found);
      }
    }
    return found;
  }

  private void gather(TermsEnum at, BytesRef first, BytesRef start, Map<String, Integer> found)
      throws IOException {
    BytesRef term = first;
    while (isWanted(term, start) && found.size() < MOST && !isOver()) {
      found.merge(word(term), at.docFreq(), Integer::sum);
      term = at.next();
    }
  }

  private static boolean isWanted(@Nullable BytesRef term, BytesRef start) {
    return term != null && StringHelper.startsWith(term, start);
  }

  private static String word(BytesRef term) {
    String text = term.utf8ToString();
    return text.substring(text.indexOf(' ') + 1);
  }
}
