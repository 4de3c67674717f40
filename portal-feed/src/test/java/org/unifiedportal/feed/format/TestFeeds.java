package org.unifiedportal.feed.format;

import java.net.URI;
import java.util.function.Supplier;
import org.unifiedportal.core.block.Block;
import org.unifiedportal.core.publication.EditionText;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.feed.entry.FeedEntry;
import org.unifiedportal.feed.entry.FeedPortal;

/** The feeds of a made-up portal. */
final class TestFeeds {
  private static final FeedSite SITE =
      new FeedSite(
          URI.create("https://portal.example/"),
          LocalText.of("Бірыңғай портал", "Единый портал", "Unified Portal"));

  private TestFeeds() {}

  static Feeds over(FeedPortal portal) {
    return new Feeds(portal.core.database, SITE, portal.core.time, entry -> html(portal, entry));
  }

  /** The same where pictures may be gone. */
  static Feeds over(FeedPortal portal, Supplier<ContentHtml.Beside> beside) {
    ContentHtml content =
        new ContentHtml() {
          @Override
          public String html(FeedEntry entry) {
            return "<p>" + beside.get().parts() + "</p>";
          }

          @Override
          public Beside beside() {
            return beside.get();
          }
        };
    return new Feeds(portal.core.database, SITE, portal.core.time, content);
  }

  private static String html(FeedPortal portal, FeedEntry entry) {
    StringBuilder html = new StringBuilder();
    portal
        .core
        .publications
        .findLive(entry.id().publication())
        .map(live -> live.content().texts().get(entry.language()))
        .map(EditionText::body)
        .ifPresent(body -> body.forEach(block -> append(html, block)));
    return html.toString();
  }

  private static void append(StringBuilder html, Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      html.append("<p>").append(FeedText.escaped(paragraph.text().text())).append("</p>");
    }
  }
}
