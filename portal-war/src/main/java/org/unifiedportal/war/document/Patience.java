package org.unifiedportal.war.document;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * How long whoever sends a file is kept waiting until it is read, at most, and how many are: an
 * import of many files at once leaves room for readers.
 *
 * @param waiting the places to wait at; who finds none is told at once that the file is not read
 */
public record Patience(Duration most, Semaphore waiting) {
  private static final int PLACES = 8;
  private static final Duration LOOK = Duration.ofMillis(100);

  /** What the portal allows: a verdict and a text mostly take a second or two. */
  public static Patience usual() {
    return of(Duration.ofSeconds(6));
  }

  static Patience of(Duration most) {
    return new Patience(most, new Semaphore(PLACES));
  }

  /** Looks until it is done, or for as long as may be waited; gives what was seen last. */
  public <T> T until(Supplier<T> look, Predicate<T> isDone) {
    if (!waiting.tryAcquire()) {
      return look.get();
    }
    try {
      long end = System.nanoTime() + most.toNanos();
      T seen = look.get();
      while (!isDone.test(seen) && System.nanoTime() < end) {
        pause();
        seen = look.get();
      }
      return seen;
    } finally {
      waiting.release();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(LOOK);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the portal stops", stopping);
    }
  }
}
