package org.unifiedportal.core.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.text.Language;

class CompletenessTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
  private final RequiredSections law = RequiredSections.ofLaw();

  @Test
  void whatNobodyPostedIsMissingInBothLanguagesOfTheDuty() {
    Completeness empty = measured();

    assertEquals(law.all().size(), empty.lines().size());
    for (Completeness.Line line : empty.lines()) {
      assertEquals(List.of(Language.KK, Language.RU), sorted(line));
      assertEquals(Completeness.State.MISSING, line.in(Language.RU).state());
      assertEquals(Optional.empty(), line.in(Language.KK).newest());
    }
    assertEquals(0, empty.filled(Language.KK));
  }

  @Test
  void aLanguageWithLessThanTheOtherIsBehindAndOneWithoutAnythingIsMissing() {
    Completeness.Line plans =
        line(
            measured(stock("work.plan", Language.KK, 2, 1), stock("work.plan", Language.RU, 1, 1)),
            "work.plan");
    assertEquals(Completeness.State.FRESH, plans.in(Language.KK).state());
    assertEquals(Completeness.State.BEHIND, plans.in(Language.RU).state());
    assertFalse(plans.isWhole());

    Completeness.Line kazakhOnly =
        line(measured(stock("work.plan", Language.KK, 1, 1)), "work.plan");
    assertEquals(Completeness.State.MISSING, kazakhOnly.in(Language.RU).state());
  }

  @Test
  void newsIsOldAfterADayAndAPlanAfterAYear() {
    for (Language language : Completeness.DUTY) {
      assertEquals(Completeness.State.FRESH, state("news.official", language, 1));
      assertEquals(Completeness.State.OLD, state("news.official", language, 2));
      assertEquals(Completeness.State.FRESH, state("work.plan", language, 365));
      assertEquals(Completeness.State.OLD, state("work.plan", language, 366));
    }
  }

  @Test
  void theDayOfAChangeIsTheDayOnTheClockOfTheOffice() {
    Stock lateEvening =
        new Stock(
            "work.plan",
            Language.KK,
            1,
            Instant.parse("2026-11-23T19:30:00Z"),
            Instant.parse("2026-11-20T19:30:00Z"));
    assertEquals(
        Optional.of(TODAY.minusDays(3)),
        line(measured(lateEvening), "work.plan").in(Language.KK).posted());
    assertEquals(
        Optional.of(TODAY), line(measured(lateEvening), "work.plan").in(Language.KK).newest());
  }

  @Test
  void publicationsAndDocumentsOfASectionAreAddedUpAndEnglishIsAChoice() {
    Completeness all =
        measured(
            stock("rules.adopted", Language.KK, 3, 9),
            stock("rules.adopted", Language.KK, 1, 2),
            stock("rules.adopted", Language.EN, 50, 1),
            stock("unheard.of", Language.KK, 1, 1));
    Completeness.Cell cell = line(all, "rules.adopted").in(Language.KK);
    assertEquals(
        new Completeness.Cell(
            Completeness.State.FRESH,
            4,
            Optional.of(TODAY.minusDays(2)),
            Optional.of(TODAY.minusDays(2))),
        cell);
    assertEquals(1, all.filled(Language.KK));
    assertEquals(0, all.filled(Language.RU));
  }

  @Test
  void anEmptyStockIsNoStock() {
    assertThrows(IllegalArgumentException.class, () -> stock("work.plan", Language.KK, 0, 0));
    assertTrue(
        line(
                measured(
                    stock("work.plan", Language.KK, 1, 0), stock("work.plan", Language.RU, 1, 0)),
                "work.plan")
            .isWhole());
  }

  private Completeness.State state(String section, Language language, int daysAgo) {
    Completeness all =
        measured(stock(section, Language.KK, 1, daysAgo), stock(section, Language.RU, 1, daysAgo));
    return line(all, section).in(language).state();
  }

  private Completeness measured(Stock... stocks) {
    return Completeness.of(law, List.of(stocks), TODAY, ALMATY);
  }

  private Completeness.Line line(Completeness all, String key) {
    return all.of(law.find(key).orElseThrow());
  }

  private static List<Language> sorted(Completeness.Line line) {
    return line.cells().keySet().stream().sorted().toList();
  }

  private static Stock stock(String section, Language language, int count, int daysAgo) {
    Instant changed = TODAY.minusDays(daysAgo).atTime(9, 0).atZone(ALMATY).toInstant();
    return new Stock(section, language, count, changed, changed);
  }
}
