package org.unifiedportal.core.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which days are worked, from dated tables; a day of a year without a table is only guessed by its
 * weekday.
 *
 * @param years at least one, each year once
 */
public record WorkingCalendar(List<WorkingYear> years) {
  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  private static final WorkingCalendar KAZAKHSTAN =
      WorkingCalendarYaml.read("working-calendar.yaml");

  /** Sorts the years and refuses none. */
  public WorkingCalendar {
    years = years.stream().sorted(Comparator.comparingInt(WorkingYear::year)).toList();
    if (years.isEmpty()) {
      throw new IllegalArgumentException("a calendar needs at least one year");
    }
  }

  /** The calendar of Kazakhstan as this program knows it. */
  public static WorkingCalendar ofKazakhstan() {
    return KAZAKHSTAN;
  }

  /** Whether the day is worked. */
  public boolean isWorked(LocalDate day) {
    boolean isWeekend = WEEKEND.contains(day.getDayOfWeek());
    return find(day.getYear())
        .map(year -> isWeekend ? year.workingDays().contains(day) : !year.daysOff().contains(day))
        .orElse(!isWeekend);
  }

  /** The day itself when it is worked, else the next one that is. */
  public LocalDate atOrAfter(LocalDate day) {
    LocalDate worked = day;
    while (!isWorked(worked)) {
      worked = worked.plusDays(1);
    }
    return worked;
  }

  /**
   * The day on which something received at this hour is registered: after hours and on days off the
   * next worked day.
   */
  public LocalDate registration(LocalDateTime received) {
    LocalDate day = received.toLocalDate();
    WorkingYear table = find(day.getYear()).orElse(years.getLast());
    boolean isLate = received.toLocalTime().isAfter(table.dayEnds());
    return atOrAfter(isLate ? day.plusDays(1) : day);
  }

  /** The end of a term of working days; the day it starts on is day 0. */
  public Deadline deadline(LocalDate start, int workingDays) {
    LocalDate day = start;
    for (int counted = 0; counted < workingDays; counted++) {
      day = atOrAfter(day.plusDays(1));
    }
    return dated(start, day);
  }

  /** The end of a term of calendar days; one on a day off moves to the next worked day. */
  public Deadline calendarDeadline(LocalDate start, int days) {
    return dated(start, atOrAfter(start.plusDays(days)));
  }

  private Deadline dated(LocalDate start, LocalDate end) {
    boolean isKnown =
        start.datesUntil(end.plusDays(1)).allMatch(day -> find(day.getYear()).isPresent());
    return new Deadline(end, !isKnown);
  }

  private Optional<WorkingYear> find(int wanted) {
    return years.stream().filter(year -> year.year() == wanted).findFirst();
  }

  /** The last day of a term; provisional when a year on the way has no table yet. */
  public record Deadline(LocalDate day, boolean isProvisional) {}
}
