package org.unifiedportal.core.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortalDatesTest {

  @ParameterizedTest
  @CsvSource({
    "2026-11-12T09:30, 2026-11-12T04:30:00Z",
    "2026-11-12 09:30, 2026-11-12T04:30:00Z",
    "2024-02-29T09:30, 2024-02-29T03:30:00Z",
    "2024-03-01T09:30, 2024-03-01T04:30:00Z",
    "2026-11-12, 2026-11-12T04:00:00Z",
    "2026-11-12T09:30:00+06:00, 2026-11-12T03:30:00Z",
    "2026-11-12T09:30:00Z, 2026-11-12T09:30:00Z",
  })
  void momentsAreInThePortalsZone(String words, Instant moment) {
    assertEquals(moment, PortalDates.moment(words));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "yesterday", "2026-02-30", "2026-11-12T25:00", "12.11.2026"})
  void otherWordsAreRefused(String words) {
    assertThrows(IllegalArgumentException.class, () -> PortalDates.moment(words));
  }

  @Test
  void aDayIsADay() {
    assertThrows(IllegalArgumentException.class, () -> PortalDates.day("12.11.2026"));
  }
}
