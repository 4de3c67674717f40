package org.unifiedportal.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.text.Language;

class SynonymsTest {
  private final Synonyms synonyms =
      Synonyms.parse(Stream.of("# towns", "", "Қонаев; Қапшағай | Конаев; Капшагай | Konaev"));

  @Test
  void everyExpressionLeadsToAllOthers() {
    List<Synonyms.Expression> others = synonyms.ofWord("конаев");
    assertEquals(4, others.size());
    assertTrue(others.contains(new Synonyms.Expression(Language.EN, List.of("konaev"))));
  }

  @Test
  void anExpressionIsKnownInEveryCase() {
    Synonyms.Expression english = new Synonyms.Expression(Language.EN, List.of("konaev"));
    assertTrue(synonyms.ofWord("қапшағайда").contains(english));
    assertTrue(synonyms.ofWord("капшагаем").contains(english));
  }

  @Test
  void severalWordsAreKnownTogetherAmongOthers() {
    Synonyms union = Synonyms.parse(Stream.of("ЕО | Европейский союз; ЕС |"));
    List<String> asked = List.of("выход", "из", "европейского", "союза");
    assertEquals(
        List.of(List.of("ео"), List.of("ес")),
        union.ofSeveral(asked).stream()
            .map(Synonyms.Expression::words)
            .filter(words -> words.size() == 1)
            .toList());
    assertEquals(List.of(), union.ofWord("союза"));
    assertEquals(List.of(), union.ofSeveral(List.of("ес")));
  }

  @Test
  void aLineWithoutThreeLanguagesIsRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> Synonyms.parse(Stream.of("Қонаев | Конаев")));
  }

  @Test
  void twoListsAreOne() {
    Synonyms more = synonyms.and(Synonyms.parse(Stream.of("Қонаев | Илийск |")));
    assertEquals(5, more.ofWord("қонаев").size());
  }

  @Test
  void aCountryIsKnownByItsDottedLettersToo() {
    Synonyms.Expression america = new Synonyms.Expression(Language.EN, List.of("usa"));
    assertTrue(Synonyms.builtIn().ofWord("u.s").contains(america));
    assertFalse(Synonyms.builtIn().ofWord("us").contains(america));
  }

  @Test
  void whatMeansNearlyTheSameIsToldApart() {
    Synonyms list = Synonyms.parse(Stream.of("айлық; жалақы | |", "~ жалақы; еңбекақы | |"));
    assertEquals(
        List.of(
            new Synonyms.Expression(Language.KK, List.of("айлық"), false),
            new Synonyms.Expression(Language.KK, List.of("еңбекақы"), true)),
        list.ofWord("жалақы"));
  }

  @Test
  void theBuiltInListIsReadable() {
    assertTrue(Synonyms.builtIn().ofWord("жкх").size() >= 4);
    assertTrue(Synonyms.builtIn().ofWord("машина").stream().allMatch(Synonyms.Expression::isNear));
  }

  @Test
  void noLineOfTheBuiltInListSaysAnExpressionTwice() {
    for (Synonyms.Said said : Synonyms.builtInMeanings()) {
      for (Language language : Language.values()) {
        List<String> expressions = said.in(language);
        assertEquals(Set.copyOf(expressions).size(), expressions.size(), said.toString());
      }
    }
  }
}
