package org.unifiedportal.core.migration;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import org.unifiedportal.core.time.PortalTime;

/**
 * Days and moments as people write them in meta.yaml; a moment without offset is in the portal's
 * zone.
 */
final class PortalDates {
  /** When an office opens: the moment of a day that was given without one. */
  static final LocalTime OPENING = LocalTime.of(9, 0);

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern LOCAL =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}(:\\d{2})?");

  private PortalDates() {}

  /** Reads a day. */
  static LocalDate day(String words) {
    try {
      return LocalDate.parse(words);
    } catch (DateTimeException wrong) {
      throw new IllegalArgumentException("not a day such as 2026-11-25: " + words, wrong);
    }
  }

  /** Reads a moment; a mere day means its opening hour. */
  static Instant moment(String words) {
    try {
      if (DAY.matcher(words).matches()) {
        return opening(LocalDate.parse(words));
      }
      boolean isLocal = LOCAL.matcher(words).matches();
      return isLocal ? local(words) : OffsetDateTime.parse(words).toInstant();
    } catch (DateTimeException wrong) {
      throw new IllegalArgumentException("not a moment such as 2026-11-25T09:30: " + words, wrong);
    }
  }

  /** The opening hour of a day. */
  static Instant opening(LocalDate day) {
    return day.atTime(OPENING).atZone(PortalTime.ALMATY).toInstant();
  }

  private static Instant local(String words) {
    return LocalDateTime.parse(words.replace(' ', 'T')).atZone(PortalTime.ALMATY).toInstant();
  }
}
