package org.unifiedportal.core.journal;

import java.time.Duration;
import java.util.List;

/**
 * A read side that follows the journal: search index, feed entries, page shelf.
 *
 * <p>One thread at a time calls {@link #apply}. A projection re-reads the live edition an entry
 * names, so a repeated entry changes nothing; entries at or below its cursor are ignored.
 */
public interface Projection {
  /** A short name for health figures, such as {@code search}. */
  String name();

  /**
   * The number of the last entry whose effect is kept durably or visible to readers of this
   * process.
   */
  long cursor();

  /**
   * How long entries may gather before they are taken: none where readers wait for the effect, some
   * where a burst is better done at once.
   */
  default Duration settle() {
    return Duration.ZERO;
  }

  /**
   * Goes past the next entry without its effect, because it can't be taken; an entry that was
   * passed is ignored.
   */
  void skip(JournalEntry entry);

  /** Takes the next entries: in order, without a gap after the cursor, at least one. */
  void apply(List<JournalEntry> entries);
}
