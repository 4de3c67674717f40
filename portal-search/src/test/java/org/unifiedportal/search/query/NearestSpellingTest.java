package org.unifiedportal.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.search.index.TextCollection;

/** What is offered in place of words that no text has, and when nothing is. */
class NearestSpellingTest {
  private static final String RUSSIAN =
      "План 12 на 2026 год: ремонт водопровода, ремонт дорог, поправки к бюджету";

  private final TextCollection texts =
      TextCollection.of(
          List.of(
              new TextCollection.Text(new UUID(1, 1), Language.EN, "Strip", "A strip of land"),
              new TextCollection.Text(new UUID(1, 2), Language.RU, "Ремонт", RUSSIAN),
              new TextCollection.Text(new UUID(1, 3), Language.RU, "Дорога", "Поправим, ремонт"),
              new TextCollection.Text(new UUID(1, 4), Language.RU, "Двор", "Поправим двор")));

  @AfterEach
  void close() {
    texts.close();
  }

  private String nearest(String typed) {
    return texts.read(searcher ->
        new NearestSpelling(new Vocabulary(searcher.getIndexReader(), Deadline.never())).of(typed));
  }

  @ParameterizedTest
  @CsvSource({
    "strrip, strip",
    "ремнот, ремонт",
    "ремонот дорогх, ремонт дорог",
    "вадапровода, водопровода",
    "папрявки, поправки"
  })
  void wordsGiveWayToTheNearestOnes(String typed, String near) {
    assertEquals(near, nearest(typed));
  }

  @Test
  void whatIsOneSlipAwayComesBeforeWhatIsCommonerAndTwoAway() {
    assertEquals("поправки", nearest("поправкт"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"script", "srtpi", "плпн1", "пн"})
  void ofAShortWordNoneIsOfferedThatIsTwoSlipsAway(String typed) {
    assertEquals("", nearest(typed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>",
        "<strrip>",
        "strrip<b>",
        "ремнот@example.kz",
        "100%strrip",
        "$ремнот",
        "\\ремнот"
      })
  void nothingIsOfferedForMarkupOrAddresses(String typed) {
    assertEquals("", nearest(typed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"12-345", "345-12", "ремнот 12-345", "ремнот 345", "один два ремнот дорогг 12"})
  void figuresAreKeptWholeOrNothingIsOffered(String typed) {
    assertEquals("", nearest(typed));
  }

  @Test
  void knownFiguresStandAsTyped() {
    assertEquals("ремонт 12-2026", nearest("ремнот 12-2026"));
    assertEquals("план 2026 ремонт", nearest("план 2026 ремнот"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "...", "?!", "—", "ремонт", "12"})
  void nothingIsOfferedWhereNothingIsMisspelt(String typed) {
    assertEquals("", nearest(typed));
  }
}
