package org.unifiedportal.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {
  private static final int FORWARD = 3;
  private static final int ANSWER = 15;

  private final WorkingCalendar calendar = WorkingCalendar.ofKazakhstan();

  @ParameterizedTest(name = "received {0}")
  @CsvSource({
    "2026-01-05T10:00, 2026-01-05, 2026-01-09, 2026-01-27",
    "2026-03-20T17:00, 2026-03-20, 2026-03-30, 2026-04-15",
    "2026-03-20T19:10, 2026-03-26, 2026-03-31, 2026-04-16",
    "2026-03-21T12:00, 2026-03-26, 2026-03-31, 2026-04-16",
    "2026-04-30T09:00, 2026-04-30, 2026-05-06, 2026-05-26",
    "2026-05-26T18:29, 2026-05-26, 2026-06-01, 2026-06-17",
    "2026-08-28T23:59, 2026-09-01, 2026-09-04, 2026-09-22",
  })
  void anAppealIsRegisteredForwardedAndAnsweredOnWorkedDays(
      LocalDateTime received, LocalDate registered, LocalDate forward, LocalDate answer) {
    assertEquals(registered, calendar.registration(received));
    assertEquals(known(forward), calendar.deadline(registered, FORWARD));
    assertEquals(known(answer), calendar.deadline(registered, ANSWER));
  }

  @Test
  void aTermThatEndsInAYearWithoutTableIsProvisional() {
    LocalDate registered = calendar.registration(LocalDateTime.parse("2026-12-15T08:00"));
    assertEquals(LocalDate.parse("2026-12-15"), registered);
    assertEquals(known(LocalDate.parse("2026-12-21")), calendar.deadline(registered, FORWARD));
    assertTrue(calendar.deadline(registered, ANSWER).isProvisional());
  }

  @Test
  void aTermOfCalendarDaysMovesOffADayOff() {
    assertEquals(
        known(LocalDate.parse("2026-03-26")),
        calendar.calendarDeadline(LocalDate.parse("2026-03-06"), 15));
    assertEquals(
        known(LocalDate.parse("2026-04-02")),
        calendar.calendarDeadline(LocalDate.parse("2026-03-18"), 15));
  }

  @Test
  void halfPastSixIsStillToday() {
    LocalDateTime atTheEnd = LocalDateTime.parse("2026-11-20T18:30");
    assertEquals(LocalDate.parse("2026-11-20"), calendar.registration(atTheEnd));
    assertEquals(LocalDate.parse("2026-11-23"), calendar.registration(atTheEnd.plusMinutes(1)));
  }

  @Test
  void aWorkedSaturdayCounts() {
    LocalDate saturday = LocalDate.parse("2027-01-09");
    WorkingCalendar moved =
        new WorkingCalendar(
            List.of(
                new WorkingYear(2027, "a test", LocalTime.of(18, 0), Set.of(), Set.of(saturday))));
    assertTrue(moved.isWorked(saturday));
    assertFalse(moved.isWorked(saturday.plusDays(1)));
    assertFalse(calendar.isWorked(saturday));
  }

  @Test
  void aTableHoldsDaysOfItsOwnYearOnly() {
    Set<LocalDate> other = Set.of(LocalDate.parse("2026-01-01"));
    assertThrows(
        IllegalArgumentException.class,
        () -> new WorkingYear(2027, "a test", LocalTime.NOON, other, Set.of()));
  }

  @Test
  void everyYearNamesItsSource() {
    calendar.years().forEach(year -> assertFalse(year.source().isBlank()));
  }

  private static WorkingCalendar.Deadline known(LocalDate day) {
    return new WorkingCalendar.Deadline(day, false);
  }
}
