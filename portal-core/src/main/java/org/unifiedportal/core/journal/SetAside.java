package org.unifiedportal.core.journal;

import java.time.Instant;
import java.util.UUID;

/**
 * An entry that a projection could not take, so that it went on without: a person must look.
 *
 * @param projection the projection's name
 * @param entry the entry's number
 * @param type the entry's event
 * @param subject what the entry is about; it is missing in the projection or shown as it was
 * @param why what the projection said, at most {@value #LONGEST} characters
 */
public record SetAside(
    String projection, long entry, String type, UUID subject, String why, Instant at) {
  private static final int LONGEST = 500;

  /** Cuts a long reason. */
  public SetAside {
    why = why.length() > LONGEST ? why.substring(0, LONGEST) : why;
  }

  /** What this projection said to this entry. */
  public static SetAside of(String projection, JournalEntry entry, Throwable why, Instant at) {
    return new SetAside(
        projection, entry.number(), entry.type(), entry.subject(), why.toString(), at);
  }
}
