package org.unifiedportal.core;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until a test moves it. */
public final class SetClock extends Clock {
  private final AtomicReference<Instant> now;

  /** Stands at this moment. */
  public SetClock(Instant now) {
    this.now = new AtomicReference<>(now);
  }

  /** Moves on. */
  public void advance(Duration by) {
    now.updateAndGet(moment -> moment.plus(by));
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(now.get(), zone);
  }
}
