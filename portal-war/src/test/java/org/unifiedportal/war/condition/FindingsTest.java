package org.unifiedportal.war.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.SetClock;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.war.health.HealthReading;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.page.Variant;

/** Figures are said in sentences, and what needs a person says so in words. */
class FindingsTest {
  private final PortalTime time =
      PortalTime.by(new SetClock(Instant.parse("2026-11-16T07:00:00Z")));
  private final Map<String, HealthReading> readings = new HashMap<>();

  private void found(String figure, Map<String, Object> facts) {
    readings.put(figure, new HealthReading(true, facts));
  }

  private void allIsWell() {
    found("database", Map.of("journalHead", 7L));
    found("relay", Map.of("head", 7L, "searchLag", 0L, "searchFailures", 0));
    found("index", Map.of("entries", 7, "rebuilding", false, "leftOut", 0, "trouble", ""));
    found("disk", Map.of("freeBytes", 12_345_678_901L));
    found("verdicts", Map.of("oldestUnscannedSeconds", 0L));
    found("texts", Map.of("oldestUnreadSeconds", 0L, "reader", "runs"));
  }

  private List<Finding> findings(Language language) {
    Reader reader = Reader.of(language, Variant.NORMAL, time);
    return new Findings(new Facts(readings), reader).all();
  }

  private Finding part(Language language, String part) {
    return findings(language).stream()
        .filter(one -> one.part().equals(part))
        .findFirst()
        .orElseThrow();
  }

  private void isAmber(Language language, String part, String words) {
    Finding found = part(language, part);
    assertEquals(words, found.words());
    assertFalse(found.isWell(), part);
    assertTrue(found.advice().length() > 20, "what to do is said of " + part);
  }

  @Test
  void whereAllIsWellNothingIsAdvised() {
    allIsWell();
    for (Language language : Language.values()) {
      for (Finding finding : findings(language)) {
        assertTrue(finding.isWell(), finding.toString());
        assertEquals("", finding.advice());
      }
    }
    assertEquals("Бос орын: 12 ГБ.", part(Language.KK, "Дискідегі орын").words());
    assertEquals("Учтены все изменения.", part(Language.RU, "Поиск").words());
  }

  @Test
  void aReadSideThatIsFarBehindOrFailsNeedsAPerson() {
    allIsWell();
    found("relay", Map.of("searchLag", 3L, "searchFailures", 0, "feedLag", 121L));
    Finding search = part(Language.RU, "Поиск");
    assertEquals("Ещё не учтено 3 изменения. Сейчас догоняет.", search.words());
    assertTrue(search.isWell());
    isAmber(Language.RU, "Ленты новостей", "Ещё не учтено 121 изменение.");
    found("relay", Map.of("feedLag", 2L, "feedFailures", 4));
    isAmber(
        Language.EN, "News feeds", "2 changes are not in yet. The last tries failed, so many: 4.");
  }

  @Test
  void whatTheIndexTellsOfItselfIsSaidOnlyWhenSomethingIsAmiss() {
    allIsWell();
    assertTrue(findings(Language.KK).stream().noneMatch(one -> one.part().contains("индекс")));
    found("index", Map.of("rebuilding", true, "leftOut", 0, "trouble", ""));
    assertFalse(part(Language.KK, "Іздеу индексі").isWell());
    found("index", Map.of("rebuilding", false, "leftOut", 0, "trouble", "No space left"));
    isAmber(Language.EN, "Search index", "It could not be written the last time (No space left).");
    found("index", Map.of("rebuilding", false, "leftOut", 2, "trouble", ""));
    isAmber(
        Language.RU, "Поисковый индекс", "В индекс не вошли 2 материала: их не удалось прочитать.");
  }

  @Test
  void littleRoomAndFilesThatWaitLongAreTold() {
    allIsWell();
    found("disk", Map.of("freeBytes", 900_000_000L));
    isAmber(
        Language.KK,
        "Дискідегі орын",
        "Бос орын: 900\u00a0МБ. Бұл аз: орын біткенде портал жаңа ештеңе қабылдай алмайды.");
    found("disk", Map.of("error", "the home cannot be read"));
    assertFalse(part(Language.KK, "Дискідегі орын").isWell());
    found("verdicts", Map.of("oldestUnscannedSeconds", 90L));
    assertTrue(part(Language.RU, "Проверка загруженных файлов").isWell());
    found("verdicts", Map.of("oldestUnscannedSeconds", 7300L));
    isAmber(Language.RU, "Проверка загруженных файлов", "Самый давний файл ждёт 2 часа.");
    found("texts", Map.of("oldestUnreadSeconds", 180_000L, "reader", "runs"));
    isAmber(Language.KK, "Файлдардың мәтінін оқу", "Ең бұрын келген файл 2 күннен бері күтіп тұр.");
    found("texts", Map.of("oldestUnreadSeconds", 0L, "reader", "no memory"));
    assertFalse(part(Language.KK, "Файлдардың мәтінін оқу").isWell());
  }

  @Test
  void withTheDatabaseAwayNothingIsGuessed() {
    allIsWell();
    for (String figure : List.of("database", "relay", "verdicts", "texts")) {
      Map<String, Object> error = Map.of("error", "the database does not answer");
      readings.put(figure, new HealthReading(false, error));
    }
    assertFalse(part(Language.KK, "Дерекқор").isWell());
    isAmber(Language.EN, "Check of uploaded files", "Not known now: the database does not answer.");
    assertTrue(findings(Language.EN).stream().noneMatch(one -> one.part().equals("Search")));
  }
}
