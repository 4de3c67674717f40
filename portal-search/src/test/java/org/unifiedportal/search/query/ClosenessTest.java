package org.unifiedportal.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.search.index.TextCollection;

/** Texts of the same words and the same length, told apart by where the words stand. */
class ClosenessTest {
  private static final String APART = "Су туралы айтылды, ал жөнделген құбыры жоқ";
  private static final String TOGETHER = "Айтылды, су құбыры жөнделген, ал туралы жоқ";
  private static final String TURNED = "Айтылды, құбыры су жөнделген, ал туралы жоқ";

  @Test
  void wordsSideBySideStandBeforeWordsApart() {
    assertEquals(List.of(1, 0), order("су құбыры", Language.KK, APART, TOGETHER));
  }

  @Test
  void wordsInTheirOrderStandBeforeWordsTurnedRound() {
    assertEquals(List.of(2, 1, 0), order("су құбыры", Language.KK, APART, TURNED, TOGETHER));
  }

  @Test
  void anyEndingStandsCloseToo() {
    assertEquals(List.of(1, 0), order("судың құбырлары", Language.KK, APART, TOGETHER));
  }

  @Test
  void whatARussianTextBeginsWithItIsAbout() {
    String below = "В районе есть школа, сад, больница, аптека и городская библиотека";
    String above = "Городская библиотека и аптека, больница, сад, школа есть в районе";
    assertEquals(List.of(1, 0), order("библиотеки", Language.RU, below, above));
  }

  @Test
  void whereAKazakhWordStandsAloneSaysNothing() {
    String late = "Ауданда мектеп, бақша, аурухана, ал соңында кітапхана ашылды бүгін";
    String early = "Ауданда кітапхана ашылды бүгін, мектеп, бақша, аурухана, ал соңында";
    assertEquals(List.of(0, 1), order("кітапхананың", Language.KK, late, early));
  }

  @Test
  void englishWordsCountTogether() {
    String apart = "The water was late, and the old pipe was not";
    String together = "And the late water pipe was not old, the was";
    assertEquals(List.of(1, 0), order("water pipes", Language.EN, apart, together));
  }

  @Test
  void englishWordsOfOneSentenceCountInAnyOrder() {
    String many = "and so on, ".repeat(20);
    String apart = "The library was old. " + many + "Then came the council";
    String near = "The council has come. Then the library was old " + many;
    assertEquals(List.of(1, 0), order("library council", Language.EN, apart, near));
  }

  @Test
  void theOrderOfRussianWordsIsFree() {
    String one = "Трубы и вода в городе";
    String other = "Вода и трубы в городе";
    assertEquals(List.of(0, 1), order("водой трубам", Language.RU, one, other));
  }

  /** The texts' places in the list, best first; equal ones stand as they were given. */
  private static List<Integer> order(String asked, Language language, String... bodies) {
    List<TextCollection.Text> texts = new ArrayList<>();
    for (int at = 0; at < bodies.length; at++) {
      texts.add(new TextCollection.Text(new UUID(0, at), language, "", bodies[at]));
    }
    try (TextCollection index = TextCollection.of(texts)) {
      Search search = new Search(index, PortalTime.by(Clock.systemUTC()), Duration.ofMinutes(1));
      return search.find(SearchRequest.of(asked, language)).hits().stream()
          .map(hit -> (int) hit.publication().value().getLeastSignificantBits())
          .toList();
    }
  }
}
