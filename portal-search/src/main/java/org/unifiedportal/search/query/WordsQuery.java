package org.unifiedportal.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Words, each in any of its forms: a word counts by its best form in the text, and by its best in
 * the title once more. Lucene's own boolean queries do the same entry by entry and were the dearest
 * part of a search; this one goes through the index term by term, a window of entries at a time.
 */
final class WordsQuery extends Query {
  private final List<Word> words;
  private final List<Query> others;
  private final int least;
  private final Vocabulary vocabulary;

  /**
   * Seeks words and other things.
   *
   * @param others what counts like a word: phrases, other ways to say it
   * @param least how many words and others an entry must have
   */
  WordsQuery(List<Word> words, List<Query> others, int least, Vocabulary vocabulary) {
    this.words = List.copyOf(words);
    this.others = List.copyOf(others);
    this.least = least;
    this.vocabulary = vocabulary;
  }

  /**
   * One word.
   *
   * @param terms its forms; never empty
   * @param same what counts like a form of it: other ways to say it in several words
   */
  record Word(List<WeighedTerm> terms, List<Query> same) {
    Word {
      terms = List.copyOf(terms);
      same = List.copyOf(same);
    }
  }

  /** A term of one form, and how sure it is that it was meant, from 0 to 1. */
  record WeighedTerm(String term, float weight) {}

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    List<WordTerms> sought = new ArrayList<>();
    for (Word word : words) {
      sought.add(WordTerms.of(word, searcher, vocabulary, boost));
    }
    return new WordsWeight(this, sought, WordTerms.weights(others, searcher, boost));
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return least + " of " + words + others;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WordsQuery query
        && least == query.least
        && words.equals(query.words)
        && others.equals(query.others);
  }

  @Override
  public int hashCode() {
    return Objects.hash(words, others, least);
  }

  private static final class WordsWeight extends Weight {
    private final List<WordTerms> sought;
    private final List<Weight> others;
    private final int least;

    WordsWeight(WordsQuery query, List<WordTerms> sought, List<Weight> others) {
      super(query);
      this.sought = sought;
      this.others = others;
      this.least = query.least;
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
      List<WordPostings> words = new ArrayList<>();
      for (WordTerms word : sought) {
        word.in(leaf).ifPresent(words::add);
      }
      List<Scorer> scorers = WordTerms.scorers(others, leaf);
      if (words.size() + scorers.size() < least) {
        return null;
      }
      return supplier(new WindowFilling(leaf.reader().maxDoc(), words, scorers), least);
    }

    private static ScorerSupplier supplier(WindowFilling filling, int least) {
      return new ScorerSupplier() {
        @Override
        public Scorer get(long leadCost) {
          return new WordsScorer(filling, least);
        }

        @Override
        public BulkScorer bulkScorer() {
          return new WordsBulkScorer(filling, least);
        }

        @Override
        public long cost() {
          return filling.cost();
        }
      };
    }

    @Override
    public Explanation explain(LeafReaderContext leaf, int entry) throws IOException {
      Scorer scorer = scorer(leaf);
      boolean found = scorer != null && scorer.iterator().advance(entry) == entry;
      return found
          ? Explanation.match(scorer.score(), "its words, each by its best form")
          : Explanation.noMatch("too few of the words");
    }

    @Override
    public boolean isCacheable(LeafReaderContext leaf) {
      return false;
    }
  }
}
