package org.unifiedportal.feed.format;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.unifiedportal.core.text.Language;

/**
 * An entry ready to be written.
 *
 * @param id permanent URI
 * @param language of its words, mostly the feed's
 * @param title without markup, control and direction characters
 * @param summary the same; may be empty
 * @param html the whole text with absolute links; may be empty
 * @param page absolute address of its page
 * @param twins its pages in other languages
 * @param published UTC
 * @param updated UTC, not shared with another entry
 * @param labels what it is about, the kind first
 */
public record FeedItem(
    String id,
    Language language,
    String title,
    String summary,
    String html,
    String page,
    Map<Language, String> twins,
    Feed.Author author,
    Instant published,
    Instant updated,
    List<Label> labels) {
  private static final Comparator<FeedItem> LAST_CHANGED_FIRST =
      Comparator.comparing(FeedItem::updated).reversed().thenComparing(FeedItem::id);

  /** Copies the labels. */
  public FeedItem {
    labels = List.copyOf(labels);
  }

  /** Last changed first. Two never share the moment of their change, for readers sort by it. */
  public static List<FeedItem> inOrder(Collection<FeedItem> items) {
    List<FeedItem> ordered = new ArrayList<>();
    Instant before = Instant.MAX;
    for (FeedItem item : items.stream().sorted(LAST_CHANGED_FIRST).toList()) {
      FeedItem own =
          item.updated().isBefore(before) ? item : item.at(before.minus(1, ChronoUnit.MICROS));
      ordered.add(own);
      before = own.updated();
    }
    return List.copyOf(ordered);
  }

  private FeedItem at(Instant other) {
    return new FeedItem(
        id, language, title, summary, html, page, twins, author, published, other, labels);
  }

  /** The summary, or the title where there is none. */
  String summaryOrTitle() {
    return summary.isEmpty() ? title : summary;
  }

  /**
   * A term of one of the closed lists.
   *
   * @param scheme permanent URI of the list
   * @param name the list's short name, such as {@code kind}
   * @param term the stable key
   * @param words the term in the feed's language
   */
  public record Label(String scheme, String name, String term, String words) {}
}
