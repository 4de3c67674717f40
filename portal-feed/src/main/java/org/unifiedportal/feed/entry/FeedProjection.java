package org.unifiedportal.feed.entry;

import java.util.List;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.JournalEntry;
import org.unifiedportal.core.journal.Projection;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationId;
import org.unifiedportal.core.publication.PublicationStore;

/**
 * Follows the journal and keeps what the feeds tell; position and rows live or die in one
 * transaction, so each entry takes effect exactly once even when two servers read the same journal.
 */
public final class FeedProjection implements Projection {
  private final Database database;
  private final PublicationStore publications;
  private final FeedEntryStore entries;

  /** Over a database that was opened with the module {@code feed}. */
  public FeedProjection(Database database) {
    this.database = database;
    this.publications = PublicationStore.in(database);
    this.entries = FeedEntryStore.in(database);
  }

  @Override
  public String name() {
    return "feed";
  }

  @Override
  public long cursor() {
    return entries.position().cursor();
  }

  @Override
  public void apply(List<JournalEntry> news) {
    database.transact(() -> follow(news, entries.lockPosition()));
  }

  @Override
  public void skip(JournalEntry entry) {
    database.transact(() -> pass(entry, entries.lockPosition()));
  }

  private void pass(JournalEntry entry, FeedPosition position) {
    if (entry.number() > position.cursor()) {
      refuseGap(position, entry);
      entries.advance(new FeedPosition(entry.number(), position.changed()));
    }
  }

  /**
   * Forgets everything that was told; the next deliveries, from the journal's start, tell the live
   * editions again.
   */
  public void forget() {
    database.transact(entries::clear);
  }

  private void follow(List<JournalEntry> news, FeedPosition from) {
    FeedPosition position = from;
    for (JournalEntry entry : news) {
      if (entry.number() > position.cursor()) {
        refuseGap(position, entry);
        long changed = changes(entry) ? entry.number() : position.changed();
        position = new FeedPosition(entry.number(), changed);
      }
    }
    entries.advance(position);
  }

  private static void refuseGap(FeedPosition position, JournalEntry entry) {
    if (entry.number() != position.cursor() + 1) {
      throw new IllegalArgumentException(
          "after entry %d comes %d".formatted(position.cursor(), entry.number()));
    }
  }

  private boolean changes(JournalEntry entry) {
    return isAboutAnAgency(entry)
        || publications
            .find(new PublicationId(entry.subject()))
            .map(publication -> tell(publication, entry))
            .orElse(false);
  }

  private static boolean isAboutAnAgency(JournalEntry entry) {
    return entry.subject().equals(entry.agency());
  }

  private boolean tell(Publication publication, JournalEntry entry) {
    EntryFamily known = entries.family(publication.id());
    EntryFamily now =
        Telling.of(publication, publications.editions(publication.id()), Occasion.of(entry, known))
            .keepingTouches(known);
    if (now.tellsAs(known)) {
      return false;
    }
    entries.keep(publication.id(), now);
    return true;
  }
}
