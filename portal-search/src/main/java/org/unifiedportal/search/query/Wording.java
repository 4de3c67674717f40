package org.unifiedportal.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /** A word of a whole question that only sounds alike at its beginning. */
  private static final float ALIKE = 0.7f;

  /** So many words keep each other in check when they are sought by their sounds too. */
  private static final int BY_EAR = 2;

  private static final int LONGEST_NAME = 3;

  private static final List<Form> LETTERS =
      List.of(Form.RAW, Form.KAZAKH, Form.CUT, Form.RUSSIAN, Form.ENGLISH);

  private static final List<Form> IN_CYRILLIC =
      List.of(Form.RAW, Form.KAZAKH, Form.CUT, Form.RUSSIAN);

  private final Understood understood;
  private final Vocabulary vocabulary;
  private final Sayings sayings;
  private final List<PublicationId> bets;
  private final WordForms forms = WordForms.own();

  Wording(
      Understood understood, Vocabulary vocabulary, Synonyms synonyms, List<PublicationId> bets) {
    this.vocabulary = vocabulary;
    this.understood = understood;
    this.sayings = new Sayings(synonyms);
    this.bets = bets;
  }

  /** Enough of the words and all phrases must be there. */
  Query strict() throws IOException {
    return within(true);
  }

  /** Any of the words will do, for when little has enough of them. */
  Query loose() throws IOException {
    return within(false);
  }

  private Query within(boolean strict) throws IOException {
    if (understood.unwanted().isEmpty()) {
      return positive(strict);
    }
    BooleanQuery.Builder whole = new BooleanQuery.Builder();
    whole.add(positive(strict), Occur.MUST);
    for (Meaning meaning : understood.unwanted()) {
      whole.add(
          inText(meaning, List.of(Form.RAW, Form.KAZAKH, Form.RUSSIAN, Form.ENGLISH)),
          Occur.MUST_NOT);
    }
    return whole.build();
  }

  private Query positive(boolean strict) throws IOException {
    Question question = understood.question();
    if (question.wanted().isEmpty()) {
      boolean nothingTyped = question.isBlank() || !question.unwanted().isEmpty();
      return nothingTyped ? new MatchAllDocsQuery() : new MatchNoDocsQuery("no words");
    }
    return first(together(strict));
  }

  /** A number or a whole title finds its document before any other. */
  private Query first(Query words) throws IOException {
    List<Query> known = new ArrayList<>();
    for (DocumentNumber number : understood.question().numbers()) {
      exactly(Schema.NUMBER, number.key(), NUMBER_FIRST).ifPresent(known::add);
    }
    String title = WholeTitle.key(understood.words());
    exactly(Schema.WHOLE_TITLE, title, TITLE_FIRST).ifPresent(known::add);
    float weight = BET_FIRST;
    for (PublicationId bet : bets) {
      exactly(Schema.PUBLICATION, bet.toString(), weight).ifPresent(known::add);
      weight -= NUMBER_FIRST / 10;
    }
    if (known.isEmpty()) {
      return words;
    }
    BooleanQuery.Builder either = new BooleanQuery.Builder().add(words, Occur.SHOULD);
    known.forEach(one -> either.add(one, Occur.SHOULD));
    return either.build();
  }

  private Optional<Query> exactly(String field, String term, float weight) throws IOException {
    Term exact = new Term(field, term);
    boolean known = vocabulary.states(exact).docFreq() > 0;
    return known
        ? Optional.of(new BoostQuery(new ConstantScoreQuery(new TermQuery(exact)), weight))
        : Optional.empty();
  }

  private Query together(boolean strict) {
    List<WordsQuery.Word> words = new ArrayList<>();
    List<Query> others = new ArrayList<>();
    BooleanQuery.Builder phrases = new BooleanQuery.Builder();
    int single = 0;
    boolean hasPhrase = false;
    for (Meaning meaning : understood.wanted()) {
      if (meaning.piece().phrase() && strict) {
        phrases.add(inText(meaning, List.of(Form.RAW)), Occur.MUST);
        hasPhrase = true;
      } else if (meaning.isOneWord()) {
        words.add(word(meaning));
        single++;
      } else {
        others.add(anywhere(meaning));
        single++;
      }
    }
    sayings.ofSeveral(understood.words()).ifPresent(others::add);
    int least = strict ? most(single) : 1;
    Query any = new WordsQuery(words, others, least, vocabulary);
    if (!hasPhrase) {
      return any;
    }
    return phrases.add(any, least == 0 ? Occur.SHOULD : Occur.MUST).build();
  }

  /**
   * Both of two words, two of three, any of more: a whole question shares few words with its
   * answer, and the order tells the rest.
   */
  private static int most(int words) {
    return words <= 3 ? Math.min(words, 2) : 1;
  }

  private WordsQuery.Word word(Meaning meaning) {
    float share = understood.share(meaning);
    String surest = meaning.best().getFirst();
    List<WordsQuery.WeighedTerm> terms = terms(meaning, share);
    terms.addAll(sayings.words(surest, share));
    return new WordsQuery.Word(terms, sayings.phrases(surest, share));
  }

  private List<WordsQuery.WeighedTerm> terms(Meaning meaning, float share) {
    List<WordsQuery.WeighedTerm> terms = new ArrayList<>();
    for (Sought sought : meaning.words().getFirst()) {
      for (Form form : isAlone() ? ofOne(sought, meaning) : forms(sought)) {
        float weight = share * sought.weight();
        terms.add(new WordsQuery.WeighedTerm(forms.term(form, sought.word()), weight));
      }
      if (isByEar() && sought.spelling() != Sought.Spelling.SOUND) {
        float weight = share * ALIKE * sought.weight();
        String sound = forms.term(Form.SKELETON, sought.word());
        terms.add(new WordsQuery.WeighedTerm(sound, weight));
      }
    }
    return terms;
  }

  /**
   * A Kazakh sentence is found by its cut words; a Kazakh name stands elsewhere in other letters.
   */
  private boolean isByEar() {
    int words = understood.wanted().size();
    return words >= BY_EAR && (words <= LONGEST_NAME || !understood.isKazakh());
  }

  private boolean isAlone() {
    return understood.wanted().size() == 1;
  }

  /**
   * No other word tells which of those that begin alike was meant: a word alone is not sought by
   * its first letters, nor by its first sounds where it was typed in Kazakh letters and no text has
   * its stem.
   */
  private static List<Form> ofOne(Sought sought, Meaning meaning) {
    boolean isStranger =
        WordReading.hasKazakh(sought.word())
            && meaning.words().getFirst().stream()
                .noneMatch(one -> one.spelling() == Sought.Spelling.TYPED);
    return forms(sought).stream()
        .filter(form -> form != Form.CUT && (form != Form.SKELETON || !isStranger))
        .toList();
  }

  /** No English word has Cyrillic letters. */
  private static List<Form> forms(Sought sought) {
    if (sought.spelling() == Sought.Spelling.SOUND) {
      return List.of(Form.SKELETON);
    }
    return Understood.isLatin(List.of(sought.word())) ? LETTERS : IN_CYRILLIC;
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
}
