package org.unifiedportal.search.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.unifiedportal.core.publication.PublicationId;
import org.unifiedportal.search.analysis.DocumentNumber;
import org.unifiedportal.search.analysis.Form;
import org.unifiedportal.search.analysis.WholeTitle;
import org.unifiedportal.search.analysis.WordForms;
import org.unifiedportal.search.index.Part;
import org.unifiedportal.search.index.Schema;

/**
 * Puts an understood question into Lucene's words: each word is sought in every form, and counts by
 * its best one.
 */
final class Wording {
  /** No text scores so high: who knows the number or the title wants that document. */
  private static final float NUMBER_FIRST = 10_000f;

  private static final float TITLE_FIRST = 1_000f;

  private static final float BET_FIRST = 100_000f;

  private static final float TIE = 0.1f;
  private static final float TITLE = 0.5f;
  private static final float NEAR_IN_TITLE = 3f;
  private static final float NEAR = 1f;
  private static final float NEIGHBOURS = 0.2f;
  private static final int MOST_NEIGHBOURS = 12;
  private static final float SAME = 0.8f;
  private static final int SLOP = 2;
  private static final int LONGEST_NEAR = 30;
  private static final List<Form> LETTERS =
      List.of(Form.RAW, Form.KAZAKH, Form.CUT, Form.RUSSIAN, Form.ENGLISH);

  private static final List<Form> STEMS = List.of(Form.KAZAKH, Form.RUSSIAN, Form.ENGLISH);

  private final Understood understood;
  private final Synonyms synonyms;
  private final List<PublicationId> bets;
  private final WordForms forms = WordForms.own();

  Wording(Understood understood, Synonyms synonyms, List<PublicationId> bets) {
    this.understood = understood;
    this.synonyms = synonyms;
    this.bets = bets;
  }

  /** Enough of the words and all phrases must be there. */
  Query strict() {
    return within(true);
  }

  /** Any of the words will do, for when little has enough of them. */
  Query loose() {
    return within(false);
  }

  private Query within(boolean strict) {
    BooleanQuery.Builder whole = new BooleanQuery.Builder();
    whole.add(positive(strict), Occur.MUST);
    for (Meaning meaning : understood.unwanted()) {
      whole.add(
          inText(meaning, List.of(Form.RAW, Form.KAZAKH, Form.RUSSIAN, Form.ENGLISH)),
          Occur.MUST_NOT);
    }
    return whole.build();
  }

  private Query positive(boolean strict) {
    Question question = understood.question();
    if (question.wanted().isEmpty()) {
      boolean nothingTyped = question.isBlank() || !question.unwanted().isEmpty();
      return nothingTyped ? new MatchAllDocsQuery() : new MatchNoDocsQuery("no words");
    }
    return first(together(strict));
  }

  /** A number or a whole title finds its document before any other. */
  private Query first(Query words) {
    BooleanQuery.Builder either = new BooleanQuery.Builder().add(words, Occur.SHOULD);
    for (DocumentNumber number : understood.question().numbers()) {
      either.add(exactly(Schema.NUMBER, number.key(), NUMBER_FIRST), Occur.SHOULD);
    }
    String title = WholeTitle.key(understood.words());
    either.add(exactly(Schema.WHOLE_TITLE, title, TITLE_FIRST), Occur.SHOULD);
    float weight = BET_FIRST;
    for (PublicationId bet : bets) {
      either.add(exactly(Schema.PUBLICATION, bet.toString(), weight), Occur.SHOULD);
      weight -= NUMBER_FIRST / 10;
    }
    return either.build();
  }

  private static Query exactly(String field, String term, float weight) {
    return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(field, term))), weight);
  }

  /** The words by themselves, and more for those that hold them side by side. */
  private Query together(boolean strict) {
    BooleanQuery.Builder both = new BooleanQuery.Builder();
    both.add(words(strict), Occur.MUST);
    List<String> all = understood.words();
    if (all.size() > 1 && all.size() <= LONGEST_NEAR && understood.unwanted().isEmpty()) {
      both.add(near(Part.TITLE, all, NEAR_IN_TITLE), Occur.SHOULD);
      both.add(near(Part.TEXT, all, NEAR), Occur.SHOULD);
      neighbours().forEach(two -> both.add(new BoostQuery(two, NEIGHBOURS), Occur.SHOULD));
    }
    return both.build();
  }

  /** Each two words that follow each other, close together in any of their endings. */
  private List<Query> neighbours() {
    List<String> words =
        understood.wanted().stream()
            .filter(Meaning::isOneWord)
            .map(meaning -> meaning.best().getFirst())
            .limit(MOST_NEIGHBOURS)
            .toList();
    List<Query> pairs = new ArrayList<>();
    for (int at = 1; at < words.size(); at++) {
      List<String> two = words.subList(at - 1, at + 1);
      List<Query> stems = STEMS.stream().map(form -> close(Part.TEXT, two, form)).toList();
      pairs.add(new DisjunctionMaxQuery(stems, 0));
    }
    return pairs;
  }

  private Query near(Part part, List<String> words, float weight) {
    return new BoostQuery(close(part, words, Form.RAW), weight);
  }

  private Query close(Part part, List<String> words, Form form) {
    String[] terms = words.stream().map(word -> forms.term(form, word)).toArray(String[]::new);
    return new PhraseQuery(SLOP, part.field(), terms);
  }

  private Query words(boolean strict) {
    BooleanQuery.Builder words = new BooleanQuery.Builder();
    int single = 0;
    for (Meaning meaning : understood.wanted()) {
      boolean must = meaning.piece().phrase() && strict;
      words.add(
          must ? inText(meaning, List.of(Form.RAW)) : anywhere(meaning),
          must ? Occur.MUST : Occur.SHOULD);
      single += must ? 0 : 1;
    }
    for (Synonyms.Expression same : synonyms.of(understood.words())) {
      words.add(new BoostQuery(expression(same), SAME), Occur.SHOULD);
    }
    words.setMinimumNumberShouldMatch(strict ? most(single) : 1);
    return words.build();
  }

  /**
   * Both of two words, two of three, any of more: a whole question shares few words with its
   * answer, and the order tells the rest.
   */
  private static int most(int words) {
    return words <= 3 ? Math.min(words, 2) : 1;
  }

  private Query anywhere(Meaning meaning) {
    return new BooleanQuery.Builder()
        .add(inText(meaning, LETTERS), Occur.SHOULD)
        .add(new BoostQuery(in(Part.TITLE, meaning, LETTERS), TITLE), Occur.SHOULD)
        .build();
  }

  private Query inText(Meaning meaning, List<Form> among) {
    return in(Part.TEXT, meaning, among);
  }

  private Query in(Part part, Meaning meaning, List<Form> among) {
    List<Query> places = new ArrayList<>();
    if (meaning.isOneWord()) {
      meaning.words().getFirst().forEach(sought -> add(places, part, sought, among));
    } else {
      among.forEach(form -> places.add(phrase(part, meaning.best(), form)));
    }
    return new DisjunctionMaxQuery(places, TIE);
  }

  private void add(List<Query> places, Part part, Sought sought, List<Form> among) {
    boolean bySound = sought.spelling() == Sought.Spelling.SOUND;
    for (Form form : bySound ? List.of(Form.SKELETON) : among) {
      Query one = new TermQuery(new Term(part.field(), forms.term(form, sought.word())));
      places.add(sought.weight() == 1 ? one : new BoostQuery(one, sought.weight()));
    }
  }

  private Query phrase(Part part, List<String> words, Form form) {
    String[] terms = words.stream().map(word -> forms.term(form, word)).toArray(String[]::new);
    return new PhraseQuery(part.field(), terms);
  }

  /** Another way to say it: its words side by side, in any form of its language. */
  private Query expression(Synonyms.Expression same) {
    List<Query> places = new ArrayList<>();
    for (Form form : List.of(Form.RAW, Form.stemOf(same.language()))) {
      String[] terms =
          same.words().stream().map(word -> forms.term(form, word)).toArray(String[]::new);
      places.add(
          terms.length == 1
              ? new TermQuery(new Term(Part.TEXT.field(), terms[0]))
              : new PhraseQuery(SLOP, Part.TEXT.field(), terms));
    }
    return new DisjunctionMaxQuery(places, 0);
  }
}
