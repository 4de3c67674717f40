package org.unifiedportal.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.unifiedportal.search.analysis.Form;
import org.unifiedportal.search.analysis.WordForms;
import org.unifiedportal.search.index.Part;

/**
 * Other ways to say what is sought. What stands for one word counts among the forms of that word: a
 * text that says it in three ways holds one thing sought, not three. What stands for several words
 * counts like one more word, by its best way.
 */
final class Sayings {
  private static final float SAME = 0.8f;
  private static final float NEARLY_SAME = 0.35f;
  private static final int SLOP = 2;

  private final Synonyms synonyms;
  private final WordForms forms = WordForms.own();

  Sayings(Synonyms synonyms) {
    this.synonyms = synonyms;
  }

  /** Other single words for this one, in their forms. */
  List<WordsQuery.WeighedTerm> words(String word, float share) {
    List<WordsQuery.WeighedTerm> terms = new ArrayList<>();
    for (Synonyms.Expression same : synonyms.ofWord(word)) {
      if (same.isOneWord()) {
        for (Form form : forms(same)) {
          String term = forms.term(form, same.words().getFirst());
          terms.add(new WordsQuery.WeighedTerm(term, share * weight(same)));
        }
      }
    }
    return terms;
  }

  /** Expressions of several words for this one. */
  List<Query> phrases(String word, float share) {
    List<Query> phrases = new ArrayList<>();
    for (Synonyms.Expression same : synonyms.ofWord(word)) {
      if (!same.isOneWord()) {
        phrases.add(new BoostQuery(expression(same), share * weight(same)));
      }
    }
    return phrases;
  }

  /** What may be said instead of several of these words together, if anything. */
  Optional<Query> ofSeveral(List<String> words) {
    List<Query> ways = new ArrayList<>();
    synonyms
        .ofSeveral(words)
        .forEach(same -> ways.add(new BoostQuery(expression(same), weight(same))));
    return ways.isEmpty() ? Optional.empty() : Optional.of(new DisjunctionMaxQuery(ways, 0));
  }

  private static float weight(Synonyms.Expression same) {
    return same.isNear() ? NEARLY_SAME : SAME;
  }

  /** Its words side by side, in any form of its language. */
  private Query expression(Synonyms.Expression same) {
    List<Query> places = new ArrayList<>();
    for (Form form : forms(same)) {
      String[] terms =
          same.words().stream().map(word -> forms.term(form, word)).toArray(String[]::new);
      places.add(
          terms.length == 1
              ? new TermQuery(new Term(Part.TEXT.field(), terms[0]))
              : new PhraseQuery(SLOP, Part.TEXT.field(), terms));
    }
    return new DisjunctionMaxQuery(places, 0);
  }

  private static List<Form> forms(Synonyms.Expression same) {
    return List.of(Form.RAW, Form.stemOf(same.language()));
  }
}
