package org.unifiedportal.war.feed;

import org.unifiedportal.feed.entry.FeedSelection;
import org.unifiedportal.feed.format.FeedFormat;

/** What an asked-for address of a feed turns out to be. */
sealed interface FeedAddress {
  /** The one address of a feed. */
  record Exact(FeedSelection selection, FeedFormat format) implements FeedAddress {
    String path() {
      return selection.path() + "/" + format.file();
    }
  }

  /** Another way to write the one address, which is this own path. */
  record Elsewhere(String path) implements FeedAddress {}

  /** No feed: a filter that isn't known is never ignored. */
  record Unknown() implements FeedAddress {}
}
