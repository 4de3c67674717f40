package org.unifiedportal.search.extract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How a cell of a workbook shows a moment. It is kept as a number: whole days since the workbook's
 * first one, the time as a part of a day (ECMA-376, 18.17.4; [MS-XLS] 2.5.342).
 *
 * @param isElapsed whether hours go on after the twenty-fourth
 */
record MomentForm(boolean hasDay, boolean hasTime, boolean isElapsed) {
  /** No moment but a plain number. */
  static final MomentForm NONE = new MomentForm(false, false, false);

  private static final BigDecimal DAY_MINUTES = BigDecimal.valueOf(1440);
  private static final BigDecimal LATEST = BigDecimal.valueOf(109_574);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

  /** A form by its code, such as {@code dd.mm.yyyy} or {@code [h]:mm}; words in quotes aside. */
  static MomentForm of(String code) {
    String plain = code.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\\\.", "");
    boolean isElapsed = plain.contains("[h");
    String letters = plain.replaceAll("\\[(h+|m+|s+)]", "$1").replaceAll("\\[[^]]*]|general", "");
    return new MomentForm(letters.matches(".*[yd].*"), letters.matches(".*[hs].*"), isElapsed);
  }

  /** One of the forms that every workbook has (ECMA-376, 18.8.30). */
  static MomentForm ofBuiltIn(int number) {
    return switch (number) {
      case 14, 15, 16, 17 -> new MomentForm(true, false, false);
      case 18, 19, 20, 21, 45, 47 -> new MomentForm(false, true, false);
      case 22 -> new MomentForm(true, true, false);
      case 46 -> new MomentForm(false, true, true);
      default -> NONE;
    };
  }

  /** Whether a number in this form is a moment. */
  boolean takes(BigDecimal value) {
    return (hasDay || hasTime) && value.signum() >= 0 && value.compareTo(LATEST) < 0;
  }

  /** The moment in digits, to the minute. */
  String words(BigDecimal value, LocalDate first) {
    long minutes = value.multiply(DAY_MINUTES).setScale(0, RoundingMode.HALF_UP).longValueExact();
    long ofDay = minutes % DAY_MINUTES.longValue();
    String time = time(isElapsed ? minutes : ofDay);
    if (!hasDay) {
      return time;
    }
    String day = first.plusDays(minutes / DAY_MINUTES.longValue()).format(DAY);
    return hasTime && ofDay > 0 ? day + " " + time : day;
  }

  private static String time(long minutes) {
    return "%02d:%02d".formatted(minutes / 60, minutes % 60);
  }
}
