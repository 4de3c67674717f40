package org.unifiedportal.feed.format;

import java.time.Instant;
import org.unifiedportal.feed.entry.FeedEntry;

/** Gives an entry's whole text; the application supplies it, for only it knows how a page looks. */
@FunctionalInterface
public interface ContentHtml {
  /**
   * Plain HTML with absolute addresses and no script, style or form; empty when the text is not
   * there any more.
   */
  String html(FeedEntry entry);

  /** What texts are made from besides editions; nothing, unless said otherwise. */
  default Beside beside() {
    return Beside.NOTHING;
  }

  /**
   * What else texts are made from, such as which pictures are gone.
   *
   * @param parts equal while texts of the same editions are the same
   * @param changedAt when they changed last, UTC
   */
  record Beside(Object parts, Instant changedAt) {
    /** Editions alone. */
    static final Beside NOTHING = new Beside("", Instant.EPOCH);
  }
}
