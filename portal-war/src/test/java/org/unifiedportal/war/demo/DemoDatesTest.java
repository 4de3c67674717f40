package org.unifiedportal.war.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.time.PortalTime;

class DemoDatesTest {
  /** Saturday, 21 November 2026, 07:30 in Almaty. */
  private final DemoDates dates =
      new DemoDates(
          PortalTime.by(Clock.fixed(Instant.parse("2026-11-21T02:30:00Z"), ZoneOffset.UTC)));

  @ParameterizedTest
  @CsvSource({
    "kk.md, құбыр {{day +5 dative}} дейін, құбыр 26 қарашаға дейін",
    "kk.md, {{day +5}} күні, 26 қараша күні",
    "kk.md, {{day +10 locative}}, 1 желтоқсанда",
    "kk.md, {{day -20 ablative}} бастап, 1 қарашадан бастап",
    "ru.md, до {{day +5}}, до 26 ноября",
    "en.md, by {{day +5}}, by 26 November",
  })
  void daysAreSaidInTheLanguageOfTheFile(String file, String written, String said) {
    assertEquals(said, dates.written(file, written));
  }

  @Test
  void inMetaADayIsSaidInTheLanguageOfItsKey() {
    assertEquals(
        "lead:\n  kk: \"26 қараша\"\n  ru: \"26 ноября\"",
        dates.written("meta.yaml", "lead:\n  kk: \"{{day +5}}\"\n  ru: \"{{day +5}}\""));
    assertEquals(
        "{kk: 26 қараша, ru: 26 ноября}",
        dates.written("meta.yaml", "{kk: {{day +5}}, ru: {{day +5}}}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "due: \"+4d\" | due: \"2026-11-25\"",
        "starts: '+6d 16:00' | starts: '2026-11-27T16:00'",
        "- {day: -3d, words: {}} | - {day: 2026-11-18, words: {}}",
        "phone: +7 (7000) 55-02-17 | phone: +7 (7000) 55-02-17",
        "text: A-5d and 3+2d | text: A-5d and 3+2d",
      })
  void valuesAreDaysAndMoments(String written, String value) {
    assertEquals(value, dates.written("meta.yaml", written));
  }

  @Test
  void whatWouldBePublishedLaterTodayWasPublishedYesterday() {
    assertEquals(
        "published: \"2026-11-20T08:15\"", dates.written("meta.yaml", "published: \"-0d 08:15\""));
    assertEquals(
        "published: \"2026-11-21T07:15\"", dates.written("meta.yaml", "published: \"-0d 07:15\""));
  }

  @ParameterizedTest
  @CsvSource({
    "1, қаңтарда, қаңтарға, қаңтардан",
    "2, ақпанда, ақпанға, ақпаннан",
    "6, маусымда, маусымға, маусымнан",
    "7, шілдеде, шілдеге, шілдеден",
    "9, қыркүйекте, қыркүйекке, қыркүйектен",
    "12, желтоқсанда, желтоқсанға, желтоқсаннан",
  })
  void kazakhMonthsTakeTheEndingOfTheirCase(
      int month, String locative, String dative, String ablative) {
    LocalDate day = LocalDate.of(2026, month, 5);
    assertEquals("5 " + locative, DayInWords.of(Language.KK, day, "locative"));
    assertEquals("5 " + dative, DayInWords.of(Language.KK, day, "dative"));
    assertEquals("5 " + ablative, DayInWords.of(Language.KK, day, "ablative"));
  }
}
