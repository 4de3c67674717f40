package org.unifiedportal.feed.format;

import java.util.List;
import java.util.Optional;

/** A way to write a feed. Every format carries the same identities in the same order. */
public sealed interface FeedFormat permits AtomFormat, RssFormat, JsonFeedFormat {
  /** All formats, the richest first. */
  List<FeedFormat> ALL = List.of(new AtomFormat(), new RssFormat(), new JsonFeedFormat());

  /** The last segment of the feed's address, such as {@code atom.xml}. */
  String file();

  /** The media type without parameters. */
  String mediaType();

  /** The format's own name, the same in every language. */
  String name();

  /** The whole document in UTF-8; equal feeds give equal bytes. */
  byte[] write(Feed feed);

  /** Finds a format by the last segment of an address. */
  static Optional<FeedFormat> find(String file) {
    return ALL.stream().filter(format -> format.file().equals(file)).findFirst();
  }
}
