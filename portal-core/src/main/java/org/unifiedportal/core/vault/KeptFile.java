package org.unifiedportal.core.vault;

import java.time.Instant;

/**
 * A file of the vault as the tables know it.
 *
 * @param threat what the scanner found; empty unless the verdict is {@link Verdict#INFECTED}
 * @param receivedAt UTC
 */
public record KeptFile(FileFacts facts, Verdict verdict, String threat, Instant receivedAt) {
  /** Whether it may be given out. */
  public boolean isClean() {
    return verdict == Verdict.CLEAN;
  }
}
