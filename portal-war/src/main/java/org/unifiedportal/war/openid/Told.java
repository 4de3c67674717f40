package org.unifiedportal.war.openid;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.time.PortalTime;

/**
 * Something the provider tells about itself, kept for a while. One caller asks, few wait for the
 * answer, and after a failure nobody asks for a moment: whoever presses the button of a provider
 * that is silent holds no thread that citizens need. Thread-safe.
 */
final class Told<T> {
  private static final Duration SILENCE = Duration.ofSeconds(15);
  private static final int WAITING = 4;

  private final Supplier<T> ask;
  private final PortalTime time;
  private final Semaphore waiting = new Semaphore(WAITING);
  private final Lock asking = new ReentrantLock();
  private volatile @Nullable Known<T> known;
  private volatile Instant silentUntil = Instant.MIN;

  /** Asks by this call, which throws {@link ProviderAway} where there is no answer. */
  Told(Supplier<T> ask, PortalTime time) {
    this.ask = ask;
    this.time = time;
  }

  private record Known<T>(T value, Instant since) {}

  /**
   * What was told within this time.
   *
   * @throws ProviderAway when it doesn't answer, didn't a moment ago, or too many wait already
   */
  T within(Duration age) {
    Known<T> held = known;
    if (held != null && time.now().isBefore(held.since().plus(age))) {
      return held.value();
    }
    if (time.now().isBefore(silentUntil) || !waiting.tryAcquire()) {
      throw new ProviderAway(new IOException("it was silent a moment ago, or many wait for it"));
    }
    try {
      return asked(held);
    } finally {
      waiting.release();
    }
  }

  /** Whoever waited takes what the one before was told, be it silence. */
  private T asked(@Nullable Known<T> before) {
    asking.lock();
    try {
      Known<T> held = known;
      if (held != null && held != before) {
        return held.value();
      }
      if (time.now().isBefore(silentUntil)) {
        throw new ProviderAway(new IOException("it was silent a moment ago"));
      }
      return ask();
    } finally {
      asking.unlock();
    }
  }

  private T ask() {
    try {
      T value = ask.get();
      known = new Known<>(value, time.now());
      return value;
    } catch (ProviderAway away) {
      silentUntil = time.now().plus(SILENCE);
      throw away;
    }
  }
}
