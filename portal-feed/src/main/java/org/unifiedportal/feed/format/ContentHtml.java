package org.unifiedportal.feed.format;

import org.unifiedportal.feed.entry.FeedEntry;

/** Gives an entry's whole text; the application supplies it, for only it knows how a page looks. */
@FunctionalInterface
public interface ContentHtml {
  /**
   * Plain HTML with absolute addresses and no script, style or form; empty when the text is not
   * there any more.
   */
  String html(FeedEntry entry);
}
