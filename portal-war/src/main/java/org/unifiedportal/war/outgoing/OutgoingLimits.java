package org.unifiedportal.war.outgoing;

import java.time.Duration;

/**
 * How long an answer may take from the first word to the last, and how large it may be.
 *
 * @param bytes of the body, as it comes; compressed answers are not asked for
 */
public record OutgoingLimits(Duration time, int bytes) {
  /** Ten seconds, one megabyte. */
  public static final OutgoingLimits DEFAULT = new OutgoingLimits(Duration.ofSeconds(10), 1 << 20);
}
