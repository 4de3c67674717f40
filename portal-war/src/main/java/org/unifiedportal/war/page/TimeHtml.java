package org.unifiedportal.war.page;

import java.time.Instant;
import java.time.LocalDate;

/** Days and moments in words that a machine can read too. */
public final class TimeHtml {
  private TimeHtml() {}

  /** A day in words. */
  public static String day(DayWords days, LocalDate day) {
    return time(day.toString(), days.day(day));
  }

  /** A day as it stands in papers: always with its year, never as yesterday or as a Tuesday. */
  public static String date(DayWords days, LocalDate day) {
    return time(day.toString(), days.fullDate(day));
  }

  /** The day of a moment in words. */
  public static String day(DayWords days, Instant moment) {
    return time(days.local(moment).toOffsetDateTime().toString(), days.day(moment));
  }

  /** A moment in words. */
  public static String moment(DayWords days, Instant moment) {
    return time(days.local(moment).toOffsetDateTime().toString(), days.moment(moment));
  }

  /** From when to when; the machine is told the start. */
  public static String span(DayWords days, Instant starts, Instant ends) {
    return time(days.local(starts).toOffsetDateTime().toString(), days.span(starts, ends));
  }

  private static String time(String machine, String said) {
    return new Html().open("time", "datetime", machine).text(said).close("time").toString();
  }
}
