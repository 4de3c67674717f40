package org.unifiedportal.war.document;

import java.time.Duration;
import java.util.concurrent.Semaphore;

/**
 * How long whoever sends a file is kept waiting until it is read, at most, and how many are: an
 * import of many files at once leaves room for readers.
 *
 * @param waiting the places to wait at; who finds none is told at once that the file is not read
 */
public record Patience(Duration most, Semaphore waiting) {
  private static final int PLACES = 8;

  /** What the portal allows: a verdict and a text mostly take a second or two. */
  public static Patience usual() {
    return of(Duration.ofSeconds(6));
  }

  static Patience of(Duration most) {
    return new Patience(most, new Semaphore(PLACES));
  }
}
