package org.unifiedportal.feed.format;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as the formats write them, always UTC. */
final class FeedMoments {
  /** Stands for "never changed" in a feed without entries, so that its bytes stay the same. */
  static final Instant BEFORE_THE_FIRST = Instant.parse("2026-01-01T00:00:00Z");

  private static final DateTimeFormatter RFC_822 =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private FeedMoments() {}

  static String rfc3339(Instant moment) {
    return DateTimeFormatter.ISO_INSTANT.format(moment);
  }

  static String rfc822(Instant moment) {
    return RFC_822.format(moment);
  }
}
