package org.unifiedportal.search.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;

/** The chains as any Lucene program gets them, by name. */
class FactoriesTest {
  /** What {@code docs/use-portal-search.md} shows. */
  static Analyzer kazakh(String last) throws IOException {
    return CustomAnalyzer.builder()
        .addCharFilter("kazakhText")
        .withTokenizer("standard")
        .addTokenFilter("kazakhRepair")
        .addTokenFilter(last)
        .build();
  }

  @Test
  void theStemmerIsFoundByItsName() throws IOException {
    assertEquals(
        List.of("мектеп", "мектеп", "кітап"),
        terms("kazakhLightStem", "Мектептер мектебінің кітабы"));
  }

  @Test
  void theSkeletonIsFoundByItsName() throws IOException {
    assertEquals(
        List.of("kazakstan", "kazakstan", "kazakstan"),
        terms("kazakhSkeleton", "Қазақстан Казакстан Qazaqstan"));
  }

  @Test
  void stopWordsAreFoundByTheirName() throws IOException {
    assertEquals(
        List.of("су", "құбыры", "жөнделді"), terms("kazakhStop", "Су құбыры және жөнделді"));
  }

  @Test
  void theAnalyzerDoesWhatTheFactoriesDoOneBehindTheOther() throws IOException {
    try (Analyzer whole = new KazakhAnalyzer();
        Analyzer every = new KazakhAnalyzer(CharArraySet.EMPTY_SET)) {
      assertEquals(List.of("мектеп", "кітап"), terms(whole, "Мектептер және кітабы"));
      assertEquals(List.of("мектеп", "және", "кітап"), terms(every, "Мектептер және кітабы"));
    }
  }

  @Test
  void whatPeopleTypeInPartIsOnlyRepaired() {
    try (Analyzer kazakh = new KazakhAnalyzer()) {
      assertEquals("мектеб", kazakh.normalize("any", "Мектеб").utf8ToString());
    }
  }

  @Test
  void theUsualStopWordsCannotBeChanged() {
    assertThrows(
        UnsupportedOperationException.class, () -> KazakhAnalyzer.getDefaultStopSet().add("су"));
  }

  @Test
  void anUnknownSettingIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            CustomAnalyzer.builder()
                .withTokenizer("standard")
                .addTokenFilter("kazakhRepair", "speed", "fast")
                .build());
  }

  private static List<String> terms(String last, String text) throws IOException {
    try (Analyzer chain = kazakh(last)) {
      return terms(chain, text);
    }
  }

  private static List<String> terms(Analyzer chain, String text) throws IOException {
    List<String> terms = new ArrayList<>();
    try (TokenStream words = chain.tokenStream("any", text)) {
      CharTermAttribute term = words.addAttribute(CharTermAttribute.class);
      words.reset();
      while (words.incrementToken()) {
        terms.add(term.toString());
      }
      words.end();
    }
    return terms;
  }
}
