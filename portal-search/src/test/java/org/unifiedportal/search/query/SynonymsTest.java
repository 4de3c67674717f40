package org.unifiedportal.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.text.Language;

class SynonymsTest {
  private final Synonyms synonyms =
      Synonyms.parse(Stream.of("# towns", "", "Қонаев; Қапшағай | Конаев; Капшагай | Konaev"));

  @Test
  void everyExpressionLeadsToAllOthers() {
    List<Synonyms.Expression> others = synonyms.of(List.of("конаев", "қаласы"));
    assertEquals(4, others.size());
    assertTrue(others.contains(new Synonyms.Expression(Language.EN, List.of("konaev"))));
  }

  @Test
  void anExpressionIsKnownInEveryCase() {
    Synonyms.Expression english = new Synonyms.Expression(Language.EN, List.of("konaev"));
    assertTrue(synonyms.of(List.of("қапшағайда")).contains(english));
    assertTrue(synonyms.of(List.of("капшагаем")).contains(english));
  }

  @Test
  void aLineWithoutThreeLanguagesIsRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> Synonyms.parse(Stream.of("Қонаев | Конаев")));
  }

  @Test
  void twoListsAreOne() {
    Synonyms more = synonyms.and(Synonyms.parse(Stream.of("Қонаев | Илийск |")));
    assertEquals(5, more.of(List.of("қонаев")).size());
  }

  @Test
  void theBuiltInListIsReadable() {
    assertTrue(Synonyms.builtIn().of(List.of("жкх")).size() >= 4);
  }
}
