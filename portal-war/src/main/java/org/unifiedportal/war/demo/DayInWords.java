package org.unifiedportal.war.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.time.MonthNames;

/** A day without its year as a sentence needs it; Kazakh months take the ending of their case. */
final class DayInWords {
  /** Month, and its locative, dative and ablative. */
  private static final List<String> KAZAKH =
      List.of(
          "қаңтар қаңтарда қаңтарға қаңтардан",
          "ақпан ақпанда ақпанға ақпаннан",
          "наурыз наурызда наурызға наурыздан",
          "сәуір сәуірде сәуірге сәуірден",
          "мамыр мамырда мамырға мамырдан",
          "маусым маусымда маусымға маусымнан",
          "шілде шілдеде шілдеге шілдеден",
          "тамыз тамызда тамызға тамыздан",
          "қыркүйек қыркүйекте қыркүйекке қыркүйектен",
          "қазан қазанда қазанға қазаннан",
          "қараша қарашада қарашаға қарашадан",
          "желтоқсан желтоқсанда желтоқсанға желтоқсаннан");

  private static final List<String> CASES = List.of("nominative", "locative", "dative", "ablative");

  private static final List<String> ENGLISH =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private DayInWords() {}

  static String of(Language language, LocalDate day, @Nullable String grammaticalCase) {
    return day.getDayOfMonth() + " " + month(language, day.getMonthValue() - 1, grammaticalCase);
  }

  private static String month(Language language, int month, @Nullable String grammaticalCase) {
    return switch (language) {
      case KK -> KAZAKH.get(month).split(" ")[ending(grammaticalCase)];
      case RU -> MonthNames.RUSSIAN.get(month);
      case EN -> ENGLISH.get(month);
    };
  }

  private static int ending(@Nullable String grammaticalCase) {
    return grammaticalCase == null ? 0 : CASES.indexOf(grammaticalCase);
  }
}
