package org.unifiedportal.feed.entry;

/**
 * How far the feeds follow the journal.
 *
 * @param cursor the last journal entry that was read
 * @param changed the last one that changed what a reader can see; no feed differs while it stays
 */
public record FeedPosition(long cursor, long changed) {
  /** Before the first entry. */
  public static final FeedPosition START = new FeedPosition(0, 0);
}
