package org.unifiedportal.core.account;

import java.time.Duration;
import java.time.Instant;

/**
 * Somebody who signed in on one device.
 *
 * @param startedAt UTC
 * @param seenAt UTC, to the minute
 * @param confirmed whether the second factor, where there must be one, was given
 * @param pendingFactor the second factor that is being set up in it; empty otherwise
 */
public record Session(
    SessionId id,
    AccountId account,
    Instant startedAt,
    Instant seenAt,
    boolean confirmed,
    String pendingFactor,
    Device device) {
  /** After so long without a sign of life it has ended. */
  public static final Duration IDLE = Duration.ofMinutes(30);

  /** After so long it has ended in any case. */
  public static final Duration LONGEST = Duration.ofHours(12);

  boolean isOver(Instant now) {
    return !now.isBefore(seenAt.plus(IDLE)) || !now.isBefore(startedAt.plus(LONGEST));
  }

  Session seen(Instant now) {
    return new Session(id, account, startedAt, now, confirmed, pendingFactor, device);
  }

  Session confirmedNow() {
    return new Session(id, account, startedAt, seenAt, true, "", device);
  }

  Session settingUp(String factor) {
    return new Session(id, account, startedAt, seenAt, confirmed, factor, device);
  }
}
