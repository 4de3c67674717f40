package org.unifiedportal.core.vault;

/**
 * How much may be sent in one form with several files.
 *
 * @param files at most
 * @param bytes of all of them together
 * @param seconds the whole form may take
 */
public record BatchLimits(int files, long bytes, int seconds) {
  private static final int FILES = 50;
  private static final int LARGEST_TOGETHER = 5;
  private static final int SECONDS = 3600;

  /** Fifty files, together as large as five of the largest, within an hour. */
  public static BatchLimits of(FileLimits limits) {
    return new BatchLimits(FILES, LARGEST_TOGETHER * limits.bytes(), SECONDS);
  }
}
