package org.unifiedportal.core.vault;

import java.util.OptionalInt;

/**
 * What was measured on a file itself.
 *
 * @param size in bytes
 * @param pages pages or sheets; empty when there are none or they were not counted
 */
public record FileFacts(
    FileHash hash, FileFormat format, long size, OptionalInt pages, Reading reading) {
  /** The facts of a file that has just come in. */
  public static FileFacts arrived(FileHash hash, FileFormat format, long size) {
    return new FileFacts(hash, format, size, OptionalInt.empty(), Reading.WAITING);
  }

  /** Whether a search can find words inside. */
  public boolean hasText() {
    return reading == Reading.READ;
  }
}
