package org.unifiedportal.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.IOSupplier;
import org.unifiedportal.search.index.Part;

/** A word's terms as the whole index has them, and how much each weighs. */
record WordTerms(List<Weighed> inText, List<Weighed> inTitle, List<Weight> same) {
  /** A term that stands in the index. */
  record Weighed(Term term, TermStates states, SimScorer scorer) {}

  static WordTerms of(
      WordsQuery.Word word, IndexSearcher searcher, Vocabulary vocabulary, float boost)
      throws IOException {
    Looking looking = new Looking(searcher, vocabulary, boost);
    return new WordTerms(
        looking.up(Part.TEXT, word),
        looking.up(Part.TITLE, word),
        weights(word.same(), searcher, boost));
  }

  static List<Weight> weights(List<Query> queries, IndexSearcher searcher, float boost)
      throws IOException {
    List<Weight> weights = new ArrayList<>();
    for (Query query : queries) {
      weights.add(searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, boost));
    }
    return weights;
  }

  /** Those of them that find anything in a segment. */
  static List<Scorer> scorers(List<Weight> weights, LeafReaderContext leaf) throws IOException {
    List<Scorer> scorers = new ArrayList<>();
    for (Weight weight : weights) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null) {
        scorers.add(scorer);
      }
    }
    return scorers;
  }

  /** Where the word stands in a segment, if it does. */
  Optional<WordPostings> in(LeafReaderContext leaf) throws IOException {
    List<WordPostings.Postings> text = postings(leaf, Part.TEXT, inText);
    List<WordPostings.Postings> title = postings(leaf, Part.TITLE, inTitle);
    List<Scorer> said = scorers(same, leaf);
    boolean nowhere = text.isEmpty() && title.isEmpty() && said.isEmpty();
    return nowhere ? Optional.empty() : Optional.of(new WordPostings(text, title, said));
  }

  private static List<WordPostings.Postings> postings(
      LeafReaderContext leaf, Part part, List<Weighed> terms) throws IOException {
    List<WordPostings.Postings> found = new ArrayList<>();
    Terms all = terms.isEmpty() ? null : leaf.reader().terms(part.field());
    if (all == null) {
      return found;
    }
    TermsEnum at = all.iterator();
    byte[] lengths = Lengths.of(leaf.reader(), part);
    for (Weighed one : terms) {
      IOSupplier<TermState> supplier = one.states().get(leaf);
      TermState state = supplier == null ? null : supplier.get();
      if (state != null) {
        at.seekExact(one.term().bytes(), state);
        PostingsEnum entries = at.postings(null, PostingsEnum.FREQS);
        found.add(new WordPostings.Postings(entries, one.scorer(), lengths));
      }
    }
    return found;
  }

  /** Looks terms up. The title's words stand in the text too, so what isn't there needs no look. */
  private record Looking(IndexSearcher searcher, Vocabulary vocabulary, float boost) {
    List<Weighed> up(Part part, WordsQuery.Word word) throws IOException {
      CollectionStatistics all = searcher.collectionStatistics(part.field());
      List<Weighed> found = new ArrayList<>();
      for (WordsQuery.WeighedTerm one : word.terms()) {
        if (all != null && vocabulary.count(one.term()) > 0) {
          Term term = new Term(part.field(), one.term());
          TermStates states = vocabulary.states(term);
          if (states.docFreq() > 0) {
            var statistics =
                searcher.termStatistics(term, states.docFreq(), states.totalTermFreq());
            found.add(
                new Weighed(
                    term,
                    states,
                    searcher.getSimilarity().scorer(boost * one.weight(), all, statistics)));
          }
        }
      }
      return found;
    }
  }
}
