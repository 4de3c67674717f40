package org.unifiedportal.feed.format;

import java.util.List;
import org.unifiedportal.feed.entry.FeedSelection;

/**
 * How a page announces a feed: {@code <link rel="alternate" type="…" title="…" href="…">}.
 *
 * @param address own path of the feed
 * @param type media type
 * @param title the feed's title and format
 */
public record FeedLink(String address, String type, String title) {

  /** The feeds of a selection in every format, Atom first. */
  static List<FeedLink> of(FeedSelection selection, String title) {
    return FeedFormat.ALL.stream().map(format -> of(selection, title, format)).toList();
  }

  private static FeedLink of(FeedSelection selection, String title, FeedFormat format) {
    return new FeedLink(
        selection.path() + "/" + format.file(),
        format.mediaType(),
        title + " (" + format.name() + ")");
  }
}
