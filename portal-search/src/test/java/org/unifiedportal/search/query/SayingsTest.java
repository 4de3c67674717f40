package org.unifiedportal.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.search.index.TextCollection;

/** A text that says one thing in many ways says one thing. */
class SayingsTest {
  private static final Synonyms UNION =
      Synonyms.parse(Stream.of("ЕО; Еуропалық одақ | ЕС; Европейский союз; Евросоюз | EU"));

  private static final String MANY_WAYS =
      "Европейский союз ведет переговоры с Турцией, для ЕС это важно, Евросоюз ждет ответа";
  private static final String BOTH =
      "Вчера сообщили из столицы, где ждут ответа и переговоров: Греция остается в составе ЕС";

  @Test
  void whatIsSaidInManyWaysIsNotWorthManyWords() {
    String other = "Союз писателей собрался, потому что европейский климат мягок";
    String[] bodies = {MANY_WAYS, BOTH, other, other, other, other, other, other, other};
    for (String typed : List.of("Входит ли Греция в Евросоюз?", "Греция ЕС")) {
      assertEquals(List.of(1, 0), order(typed, bodies), typed);
    }
  }

  @Test
  void dottedCapitalsAreNeitherAPronounNorAWordThatAsks() {
    String states = "The law that binds everybody in the U.S. today";
    assertEquals(List.of(1, 0), order("U.S. law", "They gave us law", states));
    String health = "The W.H.O. report is out";
    assertEquals(List.of(1, 0), order("W.H.O. report", "The report of somebody is out", health));
  }

  @Test
  void anotherWayToSayAWordIsEnoughOfIt() {
    assertEquals(List.of(0), order("Евросоюз", BOTH, "Вчера сообщили из столицы"));
    assertEquals(List.of(0), order("Евросоюз", "Вчера Европейский союз сообщил", "Союз друзей"));
  }

  @Test
  void theWordItselfStandsBeforeWhatIsSaidInstead() {
    String same = "Вчера сообщили, что ждут ответа из %s";
    assertEquals(
        List.of(1, 0), order("Евросоюза", same.formatted("ЕС"), same.formatted("Евросоюза")));
  }

  @Test
  void whatMeansNearlyTheSameStandsBehindWhatMeansTheSame() {
    Synonyms pay = Synonyms.parse(Stream.of("| зарплата; жалованье |", "~| зарплата; оклад |"));
    String text = "Вчера сообщили, что учителям повысят %s";
    String[] bodies = {
      text.formatted("оклад"), text.formatted("жалованье"), text.formatted("зарплату"), "Вчера"
    };
    assertEquals(List.of(2, 1, 0), order(pay, "зарплата", bodies));
    assertEquals(List.of(0, 2), order(pay, "оклад", bodies));
  }

  @Test
  void severalWordsThatMeanNearlyTheSameStandBehindThoseThatMeanTheSame() {
    Synonyms water =
        Synonyms.parse(Stream.of("| подача воды; водоснабжение |", "~| подача воды; водовод |"));
    String text = "Вчера сообщили, что чинят %s улицы";
    assertEquals(
        List.of(1, 0),
        order(water, "подача воды", text.formatted("водовод"), text.formatted("водоснабжение")));
  }

  private static List<Integer> order(String asked, String... bodies) {
    return order(UNION, asked, bodies);
  }

  /** The texts' places in the list, best first. */
  private static List<Integer> order(Synonyms synonyms, String asked, String... bodies) {
    List<TextCollection.Text> texts = new ArrayList<>();
    for (int at = 0; at < bodies.length; at++) {
      texts.add(new TextCollection.Text(new UUID(0, at), Language.RU, "", bodies[at]));
    }
    try (TextCollection index = TextCollection.of(texts)) {
      Search search = new Search(index, PortalTime.by(Clock.systemUTC()), Duration.ofMinutes(1));
      return search.with(synonyms).find(SearchRequest.of(asked, Language.RU)).hits().stream()
          .map(hit -> (int) hit.publication().value().getLeastSignificantBits())
          .toList();
    }
  }
}
