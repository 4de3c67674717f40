package org.unifiedportal.war.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.unifiedportal.core.time.PortalTime;

/** Days and moments said as people say them, seen from today. */
public record DayWords(Words words, LocalDate today, ZoneId zone) {

  /** Today's day words in this language. */
  public static DayWords of(Words words, PortalTime time) {
    return new DayWords(words, time.today(), time.zone());
  }

  /**
   * «бүгін», «кеше», «ертең», else «сейсенбі, 24 қараша», with the year when it is not this one.
   */
  public String day(LocalDate day) {
    return switch ((int) Math.clamp(ChronoUnit.DAYS.between(today, day), -2, 2)) {
      case -1 -> words.say("day.yesterday");
      case 0 -> words.say("day.today");
      case 1 -> words.say("day.tomorrow");
      default -> isThisYear(day) ? withWeekday(day) : date(day);
    };
  }

  /** The day a moment falls on, as {@link #day(LocalDate)}. */
  public String day(Instant moment) {
    return day(local(moment).toLocalDate());
  }

  /** «24 қараша», with the year when it is not this one; never a relative word. */
  public String date(LocalDate day) {
    String month = words.say("month." + day.getMonthValue());
    return isThisYear(day)
        ? words.say("day.date", day.getDayOfMonth(), month)
        : words.say("day.date-year", day.getDayOfMonth(), month, day.getYear());
  }

  /** «2026 жылғы 24 қараша»: as papers say it. */
  public String fullDate(LocalDate day) {
    String month = words.say("month." + day.getMonthValue());
    return words.say("day.date-year", day.getDayOfMonth(), month, day.getYear());
  }

  /** The day with its clock time: «сейсенбі, 24 қараша, 18:00». */
  public String moment(Instant moment) {
    ZonedDateTime local = local(moment);
    return day(local.toLocalDate()) + ", " + clock(local);
  }

  /** From when to when, the day said once when both ends share it. */
  public String span(Instant starts, Instant ends) {
    if (starts.equals(ends)) {
      return moment(starts);
    }
    boolean sameDay = local(starts).toLocalDate().equals(local(ends).toLocalDate());
    return moment(starts) + (sameDay ? "–" + clock(local(ends)) : " – " + moment(ends));
  }

  /** «24 қарашаға дейін»: the last day of a promise. */
  public String until(LocalDate day) {
    String month = words.say("month.until." + day.getMonthValue());
    return isThisYear(day)
        ? words.say("day.until", day.getDayOfMonth(), month)
        : words.say("day.until-year", day.getDayOfMonth(), month, day.getYear());
  }

  /** How many whole days ago a day was; negative for days to come. */
  public long daysSince(LocalDate day) {
    return ChronoUnit.DAYS.between(day, today);
  }

  /** The moment on the portal's wall clock. */
  public ZonedDateTime local(Instant moment) {
    return moment.atZone(zone);
  }

  private String withWeekday(LocalDate day) {
    return words.say(
        "day.weekday", words.say("weekday." + day.getDayOfWeek().getValue()), date(day));
  }

  private boolean isThisYear(LocalDate day) {
    return day.getYear() == today.getYear();
  }

  private static String clock(ZonedDateTime local) {
    return "%02d:%02d".formatted(local.getHour(), local.getMinute());
  }
}
