package org.unifiedportal.war.feed;

import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentStanding;
import org.unifiedportal.core.document.Tombstone;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.feed.entry.DocumentEntryId;
import org.unifiedportal.feed.format.Feed;
import org.unifiedportal.feed.format.FeedText;

/**
 * What feeds tell of a document that was taken back: its identity, when, and why if it may be said.
 */
public final class TakenBack {
  private TakenBack() {}

  /** The tombstone in feeds of this language; refuses a document that wasn't taken back. */
  public static Feed.Deleted of(Document document, Language language) {
    DocumentStanding.Withdrawn gone = (DocumentStanding.Withdrawn) document.standing();
    boolean told = gone.tombstone().cause() != Tombstone.Cause.NEVER_EXISTED;
    String reason = told ? gone.tombstone().reason().shown(language).words() : "";
    return new Feed.Deleted(
        new DocumentEntryId(document.id(), language).uri(),
        gone.withdrawnAt(),
        FeedText.line(reason));
  }
}
