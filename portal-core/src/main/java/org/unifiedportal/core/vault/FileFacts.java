package org.unifiedportal.core.vault;

import java.util.OptionalInt;
import java.util.Set;

/**
 * What was measured on a file itself.
 *
 * @param size in bytes
 * @param pages pages or sheets; empty when there are none or they were not counted
 * @param flaws of a PDF that was read
 */
public record FileFacts(
    FileHash hash,
    FileFormat format,
    long size,
    OptionalInt pages,
    Reading reading,
    Set<Flaw> flaws) {
  /** Copies the flaws. */
  public FileFacts {
    flaws = Set.copyOf(flaws);
  }

  /** The facts of a file that has just come in. */
  public static FileFacts arrived(FileHash hash, FileFormat format, long size) {
    return new FileFacts(hash, format, size, OptionalInt.empty(), Reading.WAITING, Set.of());
  }

  /** Whether it is a scan where it has no text; of an office file that only says none is seen. */
  public boolean isPaper() {
    return format == FileFormat.PDF || format.isPicture();
  }

  /** The key of how far its text was read, as people are told: an office file is no scan. */
  public String toldReading() {
    return reading == Reading.NO_TEXT && !isPaper() ? "nothing-seen" : reading.key();
  }

  /** Whether a search can find words inside. */
  public boolean hasText() {
    return reading == Reading.READ;
  }
}
