package org.unifiedportal.feed.format;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.unifiedportal.core.text.Language;

/**
 * A feed ready to be written: absolute addresses, cleaned words, nothing left to look up.
 *
 * @param id permanent URI, the same in every format
 * @param address absolute address of the feed without the file
 * @param query what stands behind the file in its addresses, with its question mark; mostly nothing
 * @param page absolute address of the page it belongs to
 * @param twins the same feed in the other languages, without the file
 * @param author whose feed it is
 * @param updated when anything in it last changed, UTC
 * @param items entries, the order is the feed's
 * @param deleted what readers must forget
 * @param isEnded whether nothing will ever be added
 */
public record Feed(
    String id,
    Language language,
    String title,
    String subtitle,
    String address,
    String query,
    String page,
    Map<Language, String> twins,
    Author author,
    Instant updated,
    List<FeedItem> items,
    List<Deleted> deleted,
    boolean isEnded) {
  /** Copies the lists. */
  public Feed {
    items = List.copyOf(items);
    deleted = List.copyOf(deleted);
  }

  /** Where this format of it stands. */
  public String addressOf(FeedFormat format) {
    return addressOf(format, address);
  }

  /** Where this format stands at its own or a twin's address. */
  String addressOf(FeedFormat format, String own) {
    return own + "/" + format.file() + query;
  }

  /** Who publishes: the official name and the absolute address of its page. */
  public record Author(String name, String page) {}

  /** An identity to forget; the reason may be empty. */
  public record Deleted(String id, Instant when, String reason) {}
}
