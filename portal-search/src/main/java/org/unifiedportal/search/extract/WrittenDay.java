package org.unifiedportal.search.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unifiedportal.core.time.MonthNames;

/** A day as acts write it: «2026 жылғы 23 шілде», «23 июля 2026 года», «23.07.2026». */
final class WrittenDay {
  private static final Locale KAZAKH = Locale.forLanguageTag("kk-KZ");
  private static final String KAZAKH_FORM =
      "([12]\\d{3})\\s*(?:жылғы|жылы|ж\\.)\\s*(\\d{1,2})\\s*-?\\s*("
          + ActWords.eitherI(String.join("|", MonthNames.KAZAKH))
          + ")";
  private static final String RUSSIAN_FORM =
      "(\\d{1,2})\\s+(" + String.join("|", MonthNames.RUSSIAN) + ")\\s+([12]\\d{3})";
  private static final String SHORT_FORM = "(\\d{1,2})\\s?\\.(\\d{2})\\.([12]\\d{3})";

  /** Any of the forms with what belongs to it, without groups. */
  static final String FORM =
      ("(?:" + KAZAKH_FORM + "(?:[дт][аеә](?:ғы)?|[дт]ег[іi])?")
          .concat("|" + RUSSIAN_FORM + "\\s*(?:года|г\\.?)?")
          .concat("|\\b" + SHORT_FORM + "\\s*(?:года|жылғы|г\\.?|ж\\.?)?)")
          .replaceAll("\\((?!\\?)", "(?:");

  private static final Pattern IN_KAZAKH = Pattern.compile(KAZAKH_FORM);
  private static final Pattern IN_RUSSIAN = Pattern.compile(RUSSIAN_FORM);
  private static final Pattern IN_SHORT = Pattern.compile(SHORT_FORM);

  private WrittenDay() {}

  /** The day, empty when there is no such one. */
  static Optional<LocalDate> of(String words) {
    String lower = words.toLowerCase(KAZAKH);
    Matcher kazakh = IN_KAZAKH.matcher(lower);
    if (kazakh.find()) {
      int month = MonthNames.KAZAKH.indexOf(kazakh.group(3).replace('i', 'і')) + 1;
      return day(kazakh.group(1), month, kazakh.group(2));
    }
    Matcher russian = IN_RUSSIAN.matcher(lower);
    if (russian.find()) {
      int month = MonthNames.RUSSIAN.indexOf(russian.group(2)) + 1;
      return day(russian.group(3), month, russian.group(1));
    }
    Matcher digits = IN_SHORT.matcher(lower);
    return digits.find()
        ? day(digits.group(3), Integer.parseInt(digits.group(2)), digits.group(1))
        : Optional.empty();
  }

  private static Optional<LocalDate> day(String year, int month, String day) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
