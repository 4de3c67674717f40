package org.unifiedportal.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.search.analysis.Form;
import org.unifiedportal.search.analysis.WordForms;
import org.unifiedportal.search.index.Part;
import org.unifiedportal.search.index.Schema;
import org.unifiedportal.search.index.TextCollection;
import org.unifiedportal.search.query.WordsQuery.WeighedTerm;
import org.unifiedportal.search.query.WordsQuery.Word;

/** The quick way to score words gives what Lucene's own queries give, entry by entry. */
class WordsQueryTest {
  private static final List<String> WORDS =
      List.of("су", "құбыры", "жол", "жөндеу", "мектеп", "бала", "дәрі", "қала", "алаң", "кітап");
  private static final List<Form> FORMS = List.of(Form.RAW, Form.KAZAKH, Form.CUT);
  private static final int ENTRIES = 9_000;
  private static final long SEED = new Random().nextLong();

  private static TextCollection texts;

  @BeforeAll
  static void index() {
    System.out.println("WordsQueryTest seed " + SEED);
    Random random = new Random(SEED);
    List<TextCollection.Text> some = new ArrayList<>();
    for (int number = 0; number < ENTRIES; number++) {
      some.add(
          new TextCollection.Text(
              new UUID(0, number), Language.KK, said(random, 2), said(random, 12)));
    }
    texts = TextCollection.of(some);
  }

  @AfterAll
  static void close() {
    texts.close();
  }

  @Test
  void wordsCountAsLuceneCountsThem() {
    Random random = new Random(SEED);
    for (int round = 0; round < 60; round++) {
      List<String> asked = List.of(said(random, 1 + random.nextInt(4)).split(" "));
      int least = 1 + random.nextInt(Math.min(3, asked.size()));
      assertSame(asked, least, List.of());
    }
  }

  @Test
  void aPhraseCountsLikeAWord() {
    Query phrase = new PhraseQuery(Part.TEXT.field(), term(Form.RAW, "су"), term(Form.RAW, "жол"));
    assertSame(List.of("бала", "қала"), 2, List.of(phrase));
  }

  @Test
  void whatIsSaidInSeveralWordsCountsLikeAForm() {
    Query said = new PhraseQuery(Part.TEXT.field(), term(Form.RAW, "бала"), term(Form.RAW, "жол"));
    Map<Integer, Float> quick =
        scores(searcher ->
            new WordsQuery(
                List.of(new Word(terms("су"), List.of(said))),
                List.of(),
                1,
                new Vocabulary(searcher.getIndexReader(), Deadline.never())));
    Map<Integer, Float> plain =
        scores(searcher ->
            new BooleanQuery.Builder()
                .add(best(Part.TEXT, "су", said), Occur.SHOULD)
                .add(new BoostQuery(best(Part.TITLE, "су"), 0.5f), Occur.SHOULD)
                .build());
    assertEquals(plain.keySet(), quick.keySet(), () -> "seed " + SEED);
    quick.forEach((entry, score) -> assertEquals(plain.get(entry), score, 1e-3));
  }

  @Test
  void tooFewWordsFindNothing() {
    assertEquals(Map.of(), scores(searcher -> quick(searcher, List.of("су"), 2, List.of())));
  }

  @Test
  void wordsGoWithAFilter() {
    Map<Integer, Float> all =
        scores(searcher -> quick(searcher, List.of("су", "жол"), 1, List.of()));
    Map<Integer, Float> filtered =
        scores(searcher ->
            new BooleanQuery.Builder()
                .add(quick(searcher, List.of("су", "жол"), 1, List.of()), Occur.MUST)
                .add(
                    new TermQuery(new Term(Part.TITLE.field(), term(Form.RAW, "бала"))),
                    Occur.FILTER)
                .build());
    assertFalse(filtered.isEmpty());
    assertTrue(filtered.size() < all.size());
    filtered.forEach((entry, score) -> assertEquals(all.get(entry), score, 1e-4));
  }

  @Test
  void anEntryIsExplainedByItsScore() {
    texts.read(searcher -> {
      searcher.setSimilarity(Schema.similarity());
      Query query = quick(searcher, List.of("су"), 1, List.of());
      ScoreDoc first = searcher.search(query, 1).scoreDocs[0];
      assertEquals(first.score, searcher.explain(query, first.doc).getValue().floatValue(), 1e-4);
      return true;
    });
  }

  private static void assertSame(List<String> asked, int least, List<Query> others) {
    Map<Integer, Float> plain = scores(searcher -> plain(asked, least, others));
    Map<Integer, Float> quick = scores(searcher -> quick(searcher, asked, least, others));
    assertFalse(plain.isEmpty());
    assertEquals(plain.keySet(), quick.keySet(), () -> SEED + ": " + asked);
    quick.forEach((entry, score) ->
        assertEquals(plain.get(entry), score, 1e-3, () -> SEED + ": " + asked + " " + entry));
  }

  private interface Asking {
    Query of(IndexSearcher searcher) throws IOException;
  }

  private static Map<Integer, Float> scores(Asking asking) {
    return texts.read(searcher -> {
      searcher.setSimilarity(Schema.similarity());
      TopDocs found = searcher.search(asking.of(searcher), ENTRIES);
      Map<Integer, Float> scores = new HashMap<>();
      for (ScoreDoc one : found.scoreDocs) {
        scores.put(one.doc, one.score);
      }
      return scores;
    });
  }

  private static Query quick(
      IndexSearcher searcher, List<String> asked, int least, List<Query> others) {
    List<Word> words = asked.stream().map(word -> new Word(terms(word), List.of())).toList();
    return new WordsQuery(
        words, others, least, new Vocabulary(searcher.getIndexReader(), Deadline.never()));
  }

  private static List<WeighedTerm> terms(String word) {
    return FORMS.stream().map(form -> new WeighedTerm(term(form, word), 1)).toList();
  }

  private static Query plain(List<String> asked, int least, List<Query> others) {
    BooleanQuery.Builder all = new BooleanQuery.Builder().setMinimumNumberShouldMatch(least);
    for (String word : asked) {
      all.add(
          new BooleanQuery.Builder()
              .add(best(Part.TEXT, word), Occur.SHOULD)
              .add(new BoostQuery(best(Part.TITLE, word), 0.5f), Occur.SHOULD)
              .build(),
          Occur.SHOULD);
    }
    others.forEach(other -> all.add(other, Occur.SHOULD));
    return all.build();
  }

  private static Query best(Part part, String word, Query... others) {
    List<Query> forms = new ArrayList<>(List.of(others));
    FORMS.forEach(form -> forms.add(new TermQuery(new Term(part.field(), term(form, word)))));
    return new DisjunctionMaxQuery(forms, 0.1f);
  }

  private static String term(Form form, String word) {
    return WordForms.own().term(form, word);
  }

  private static String said(Random random, int words) {
    return random
        .ints(words, 0, WORDS.size())
        .mapToObj(WORDS::get)
        .collect(Collectors.joining(" "));
  }
}
