package org.unifiedportal.search.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.text.Language;

class FormTest {
  @Test
  void kazakhEndingsDoNotHideAWord() {
    Set<String> terms = terms(Form.CUT, "құбыр", "құбыры", "құбырының", "құбырларға", "құбырын");
    assertEquals(Set.of("құбы"), terms);
  }

  @Test
  void russianEndingsDoNotHideAWord() {
    Set<String> terms =
        terms(Form.RUSSIAN, "водопровод", "водопровода", "Водопроводы", "водопроводом");
    assertEquals(Set.of("водопровод"), terms);
  }

  @Test
  void shortRussianWordsHaveEndingsToo() {
    assertEquals(Set.of("ям"), terms(Form.RUSSIAN, "яма", "яму", "ямы", "яме", "ямой"));
    assertEquals(Set.of("газ"), terms(Form.RUSSIAN, "газ", "газа", "газом", "газу"));
    assertEquals(List.of("ил", "дом"), Terms.of(Form.RUSSIAN, "ил дом"));
  }

  @Test
  void englishEndingsDoNotHideAWord() {
    assertEquals(Set.of("pipe"), terms(Form.ENGLISH, "pipe", "pipes", "pipe's"));
  }

  @Test
  void theRawFormKeepsEveryWordWhole() {
    assertEquals(
        List.of("су", "құбырының", "46", "260", "нөмірі"),
        Terms.of(Form.RAW, "Су құбырының № 46-260 нөмірі!"));
  }

  @Test
  void aNumberIsNeverCut() {
    assertEquals(List.of("154000000002", "124", "нқ"), Terms.of(Form.CUT, "154000000002 124-НҚ"));
  }

  @Test
  void whatNobodySeesDoesNotSplitAWord() {
    assertEquals(List.of("тасжол"), Terms.of(Form.RAW, "тас\u00ADжол"));
    assertEquals(List.of("тасжол"), Terms.of(Form.RAW, "тас\u200Bжол"));
    assertEquals(List.of("тасжол"), Terms.of(Form.RAW, "\uFEFFтас\u200Dжол"));
  }

  @Test
  void aStopBetweenLettersTakesWordsApart() {
    assertEquals(List.of("г", "капшагай"), Terms.of(Form.RAW, "г.Капшагай"));
    assertEquals(
        List.of("к", "н", "серікбаев", "ул", "майлина"),
        Terms.of(Form.RAW, "К.Н.Серікбаев ул.Майлина"));
    assertEquals(List.of("0.5", "га", "35", "583,9"), Terms.of(Form.RAW, "0.5 га. 35 583,9"));
  }

  @Test
  void latinCapitalsWithDotsAreOneWordAndInitialsOfANameAreNot() {
    assertEquals(List.of("un", "of", "1945", "usa"), Terms.of(Form.RAW, "U.N. of 1945, U.S.A."));
    assertEquals(List.of("un"), Terms.of(Form.RAW, "UN"));
    assertEquals(List.of("u.s", "w.h.o", "i.t"), Terms.of(Form.RAW, "U.S., W.H.O., I.T."));
    assertEquals(List.of("us", "who", "it"), Terms.of(Form.RAW, "US WHO it"));
    assertEquals(List.of("j", "smith", "a", "b"), Terms.of(Form.RAW, "J.Smith, A b"));
    assertEquals(List.of("а", "с", "пушкин"), Terms.of(Form.RAW, "А.С. Пушкин"));
  }

  @Test
  void joinedCapitalsAreMarkedFromTheFirstToTheLast() {
    List<Terms.Place> places = new ArrayList<>();
    Terms.each(Form.RAW, "The U.S. act", places::add);
    assertEquals(new Terms.Place("u.s", 4, 7), places.get(1));
    assertEquals(new Terms.Place("act", 9, 12), places.get(2));
  }

  @Test
  void wordsTakenApartAreMarkedWhereTheyStand() {
    String text = "\u00ADг.Капшагай";
    Terms.each(
        Form.RAW,
        text,
        place -> assertTrue(place.end() < 4 || text.startsWith("Капшагай", place.start())));
  }

  @Test
  void aMarkFallsOnWhatWasReallyWritten() {
    String text = "Су құ\u00ADбырының";
    Terms.each(Form.CUT, text, place -> assertTrue(place.end() <= text.length()));
    assertEquals(2, Terms.of(Form.CUT, text).size());
  }

  @Test
  void everyLanguageHasTheRawFormItsStemAndTheSkeleton() {
    for (Language language : Language.values()) {
      List<Form> forms = Form.of(language);
      assertTrue(forms.containsAll(List.of(Form.RAW, Form.stemOf(language), Form.SKELETON)));
    }
  }

  @Test
  void allFormsOfAWordStandAtOnePlaceOfTheIndex() throws IOException {
    assertEquals(
        List.of(
            "0 rsu су",
            "0 kсу",
            "0 cсу",
            "0 ssu",
            "3 rkubiri құбыры",
            "3 kқұбр",
            "3 cқұбы",
            "3 skubir"),
        places(WordAnalyzer.of(Language.KK), "Су құбыры"));
  }

  private static List<String> places(Analyzer analyzer, String text) throws IOException {
    List<String> places = new ArrayList<>();
    try (TokenStream words = analyzer.tokenStream("words", text)) {
      CharTermAttribute term = words.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = words.addAttribute(OffsetAttribute.class);
      words.reset();
      while (words.incrementToken()) {
        places.add(offset.startOffset() + " " + term);
      }
      words.end();
    }
    return places;
  }

  @Test
  void lettersBeyondTheFirstPlaneAreCutWhole() {
    assertEquals(List.of("abc\uD801\uDC28"), Terms.of(Form.CUT, "abc\uD801\uDC28ef"));
  }

  @Test
  void stopWordsAreThoseOfAllThreeLanguages() {
    assertTrue(Stream.of("және", "для", "the").allMatch(StopWords::has));
    assertTrue(Stream.of("су", "вода", "water").noneMatch(StopWords::has));
  }

  private static Set<String> terms(Form form, String... words) {
    return Stream.of(words)
        .flatMap(word -> Terms.of(form, word).stream())
        .collect(Collectors.toSet());
  }
}
