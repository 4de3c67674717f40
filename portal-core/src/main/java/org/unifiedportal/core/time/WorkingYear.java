package org.unifiedportal.core.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/**
 * The table of one year.
 *
 * @param source the act the days are taken from
 * @param dayEnds what comes later is received on the next worked day
 * @param daysOff days off besides Saturdays and Sundays
 * @param workingDays Saturdays and Sundays that are worked
 */
public record WorkingYear(
    int year,
    String source,
    LocalTime dayEnds,
    Set<LocalDate> daysOff,
    Set<LocalDate> workingDays) {
  /** Copies the days and refuses those of another year. */
  public WorkingYear {
    daysOff = Set.copyOf(daysOff);
    workingDays = Set.copyOf(workingDays);
    refuseOthers(year, daysOff);
    refuseOthers(year, workingDays);
  }

  private static void refuseOthers(int year, Set<LocalDate> days) {
    for (LocalDate day : days) {
      if (day.getYear() != year) {
        throw new IllegalArgumentException("not a day of " + year + ": " + day);
      }
    }
  }
}
