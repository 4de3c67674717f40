package org.unifiedportal.core.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The portal's only source of now and today: an injected clock, and Kazakhstan's one zone for legal
 * and shown days.
 */
public record PortalTime(Clock clock, ZoneId zone) {
  /**
   * Asia/Almaty: UTC+6 until 29 February 2024, UTC+5 since 1 March 2024 (Government decree of
   * 19.01.2024).
   */
  public static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

  /** Refuses to start on zone data that doesn't know the change of 1 March 2024. */
  public PortalTime {
    Instant after = Instant.parse("2024-03-01T12:00:00Z");
    if (ALMATY.getRules().getOffset(after).getTotalSeconds() != 5 * 3600) {
      throw new IllegalStateException(
          "the Java time zone data is older than 2024: update the JDK, Asia/Almaty must be UTC+5");
    }
  }

  /** The portal's time in Kazakhstan by this clock. */
  public static PortalTime by(Clock clock) {
    return new PortalTime(clock, ALMATY);
  }

  /** Now in UTC, to the microsecond both databases keep. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** Today in the portal's zone. */
  public LocalDate today() {
    return day(now());
  }

  /** The day a moment falls on in the portal's zone. */
  public LocalDate day(Instant moment) {
    return moment.atZone(zone).toLocalDate();
  }
}
