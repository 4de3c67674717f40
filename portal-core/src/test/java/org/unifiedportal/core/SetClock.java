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
  private volatile Duration step = Duration.ZERO;

  /** Stands at this moment. */
  public SetClock(Instant now) {
    this.now = new AtomicReference<>(now);
  }

  /** Moves on. */
  public void advance(Duration by) {
    now.updateAndGet(moment -> moment.plus(by));
  }

  /** From now on it goes on by this much whenever it is read, as a real one does. */
  public void tick(Duration each) {
    step = each;
  }

  @Override
  public Instant instant() {
    return now.getAndUpdate(moment -> moment.plus(step));
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
