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
import org.unifiedportal.search.analysis.DocumentNumber;
import org.unifiedportal.search.analysis.Form;
import org.unifiedportal.search.analysis.StopWords;
import org.unifiedportal.search.analysis.Terms;
import org.unifiedportal.search.index.Part;
import org.unifiedportal.search.index.Schema;

/**
 * Puts a question into Lucene's words: each word is sought in every part and form, and counts by
 * its best place.
 */
final class Wording {
  /** No text scores so high: who knows the number wants that document. */
  private static final float NUMBER_FIRST = 10_000f;

  private static final float TIE = 0.1f;
  private static final int MOST_TERMS = 20;

  private final Question question;
  private final List<Question.Piece> wanted;

  Wording(Question question) {
    this.question = question;
    this.wanted = meaningful(question.wanted());
  }

  /** Enough of the words and all phrases must be there. */
  Query strict() {
    return within(Strictness.ENOUGH_WORDS);
  }

  /** Any of the words will do, for when nothing has enough of them. */
  Query loose() {
    return within(Strictness.ANY_WORD);
  }

  /** The words that are sought, for highlighting. */
  List<Question.Piece> wanted() {
    return wanted;
  }

  private enum Strictness {
    ENOUGH_WORDS,
    ANY_WORD
  }

  private Query within(Strictness strictness) {
    BooleanQuery.Builder whole = new BooleanQuery.Builder();
    whole.add(positive(strictness), Occur.MUST);
    for (Question.Piece piece : question.unwanted()) {
      whole.add(
          anywhere(piece.words(), List.of(Form.RAW, Form.RUSSIAN, Form.ENGLISH)), Occur.MUST_NOT);
    }
    return whole.build();
  }

  private Query positive(Strictness strictness) {
    if (question.wanted().isEmpty()) {
      boolean nothingTyped = question.isBlank() || !question.unwanted().isEmpty();
      return nothingTyped ? new MatchAllDocsQuery() : new MatchNoDocsQuery("no words");
    }
    return numberFirst(together(strictness));
  }

  private Query numberFirst(Query words) {
    BooleanQuery.Builder either = new BooleanQuery.Builder().add(words, Occur.SHOULD);
    question.numbers().forEach(number -> either.add(first(number), Occur.SHOULD));
    return either.build();
  }

  private static Query first(DocumentNumber number) {
    Query exactly = new TermQuery(new Term(Schema.NUMBER, number.key()));
    return new BoostQuery(new ConstantScoreQuery(exactly), NUMBER_FIRST);
  }

  /** The words by themselves, and more for those that hold them side by side. */
  private Query together(Strictness strictness) {
    BooleanQuery.Builder both = new BooleanQuery.Builder();
    both.add(words(strictness), Occur.MUST);
    List<String> all = terms(Form.RAW, question.text());
    if (all.size() > 1 && question.unwanted().isEmpty()) {
      both.add(new BoostQuery(near(Part.TITLE.in(Form.RAW), all), 3f), Occur.SHOULD);
      both.add(near(Part.BODY.in(Form.RAW), all), Occur.SHOULD);
    }
    return both.build();
  }

  private Query words(Strictness strictness) {
    BooleanQuery.Builder words = new BooleanQuery.Builder();
    int single = 0;
    for (Question.Piece piece : wanted) {
      boolean must = piece.phrase() && strictness == Strictness.ENOUGH_WORDS;
      words.add(must ? phrase(piece) : word(piece), must ? Occur.MUST : Occur.SHOULD);
      single += must ? 0 : 1;
    }
    boolean strict = strictness == Strictness.ENOUGH_WORDS;
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

  private static Query phrase(Question.Piece piece) {
    return anywhere(piece.words(), List.of(Form.RAW));
  }

  private static Query word(Question.Piece piece) {
    return anywhere(piece.words(), List.of(Form.values()));
  }

  private static Query anywhere(String words, List<Form> forms) {
    List<Query> places = new ArrayList<>();
    for (Form form : forms) {
      List<String> terms = terms(form, words);
      for (Part part : Part.values()) {
        places.add(new BoostQuery(sideBySide(part.in(form), terms), part.weight()));
      }
    }
    return new DisjunctionMaxQuery(places, TIE);
  }

  private static Query sideBySide(String field, List<String> terms) {
    return switch (terms.size()) {
      case 0 -> new MatchNoDocsQuery("no words");
      case 1 -> new TermQuery(new Term(field, terms.getFirst()));
      default -> new PhraseQuery(field, terms.toArray(String[]::new));
    };
  }

  private static Query near(String field, List<String> terms) {
    return new PhraseQuery(2, field, terms.toArray(String[]::new));
  }

  private static List<String> terms(Form form, String words) {
    List<String> terms = Terms.of(form, words);
    return terms.subList(0, Math.min(terms.size(), MOST_TERMS));
  }

  /** Without stop words, unless there is nothing else; without pieces that hold no word at all. */
  private static List<Question.Piece> meaningful(List<Question.Piece> pieces) {
    List<Question.Piece> words =
        pieces.stream().filter(piece -> !Terms.of(Form.RAW, piece.words()).isEmpty()).toList();
    List<Question.Piece> telling = words.stream().filter(piece -> !isStop(piece)).toList();
    return telling.isEmpty() ? words : telling;
  }

  private static boolean isStop(Question.Piece piece) {
    return !piece.phrase() && Terms.of(Form.RAW, piece.words()).stream().allMatch(StopWords::has);
  }
}
