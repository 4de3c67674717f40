package org.unifiedportal.feed.format;

import java.util.Optional;
import org.unifiedportal.core.agency.Tenure;
import org.unifiedportal.core.text.Language;

/**
 * That a feed has ended, because its agency is closed.
 *
 * @param successor to whom its readers turn, if anybody
 */
public record FeedEnd(Tenure.Closed closed, Optional<Feed.Author> successor) {
  /** What the head of the feed says: that it has ended, why, and where to turn. */
  public String subtitle(Language language) {
    String next = successor.map(one -> " → " + one.name() + ", " + one.page()).orElse("");
    String reason = closed.reason().shown(language).words();
    return FeedText.line(FeedWords.closed(language) + " " + reason) + next;
  }
}
