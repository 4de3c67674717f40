package org.unifiedportal.war.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.SetClock;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.time.PortalTime;

class DayWordsTest {
  private final PortalTime time =
      PortalTime.by(new SetClock(Instant.parse("2026-11-21T10:00:00Z")));
  private final DayWords kk = DayWords.of(Words.in(Language.KK), time);
  private final DayWords ru = DayWords.of(Words.in(Language.RU), time);
  private final DayWords en = DayWords.of(Words.in(Language.EN), time);

  @Test
  void theDaysAroundTodayHaveNamesOfTheirOwn() {
    assertEquals("бүгін", kk.day(LocalDate.of(2026, 11, 21)));
    assertEquals("кеше", kk.day(LocalDate.of(2026, 11, 20)));
    assertEquals("завтра", ru.day(LocalDate.of(2026, 11, 22)));
  }

  @Test
  void aDayOfThisYearIsSaidWithItsWeekday() {
    assertEquals("сейсенбі, 24 қараша", kk.day(LocalDate.of(2026, 11, 24)));
    assertEquals("вторник, 24 ноября", ru.day(LocalDate.of(2026, 11, 24)));
    assertEquals("Tuesday, 24 November", en.day(LocalDate.of(2026, 11, 24)));
  }

  @Test
  void aDayOfAnotherYearIsSaidWithItsYear() {
    assertEquals("2024 жылғы 5 мамыр", kk.day(LocalDate.of(2024, 5, 5)));
    assertEquals("5 мая 2024 года", ru.day(LocalDate.of(2024, 5, 5)));
    assertEquals("5 May 2024", en.day(LocalDate.of(2024, 5, 5)));
  }

  @Test
  void aPromiseEndsInTheCaseThatUntilAsksFor() {
    assertEquals("30 қарашаға дейін", kk.until(LocalDate.of(2026, 11, 30)));
    assertEquals("2027 жылғы 1 қыркүйекке дейін", kk.until(LocalDate.of(2027, 9, 1)));
    assertEquals("до 30 ноября", ru.until(LocalDate.of(2026, 11, 30)));
  }

  @Test
  void aMomentIsToldByTheWallClockOfAlmaty() {
    assertEquals("бүгін, 23:30", kk.moment(Instant.parse("2026-11-21T18:30:00Z")));
    assertEquals("ертең, 00:30", kk.moment(Instant.parse("2026-11-21T19:30:00Z")));
    assertEquals("5 мая 2023 года, 06:00", ru.moment(Instant.parse("2023-05-05T00:00:00Z")));
  }

  @Test
  void aSpanSaysASharedDayOnce() {
    Instant six = Instant.parse("2026-11-24T13:00:00Z");
    assertEquals("сейсенбі, 24 қараша, 18:00–20:00", kk.span(six, six.plusSeconds(7200)));
    assertEquals("сейсенбі, 24 қараша, 18:00", kk.span(six, six));
    assertEquals(
        "вторник, 24 ноября, 18:00 – среда, 25 ноября, 18:00",
        ru.span(six, six.plusSeconds(86_400)));
  }
}
