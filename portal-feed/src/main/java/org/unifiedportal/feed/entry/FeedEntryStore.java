package org.unifiedportal.feed.entry;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.publication.PublicationId;

/**
 * Keeps what is told. Everything here can be deleted and told again; writing methods need a
 * transaction around them.
 */
public interface FeedEntryStore {
  /** How far the feeds have followed the journal. */
  FeedPosition position();

  /** The same, locked until the end of the transaction: one writer at a time. */
  FeedPosition lockPosition();

  /** Moves on; kept together with the rows of the same transaction. */
  void advance(FeedPosition position);

  /** What is told of a publication. */
  EntryFamily family(PublicationId publication);

  /** Replaces what is told of a publication. */
  void keep(PublicationId publication, EntryFamily family);

  /** The entries of a feed, last updated first, then by number; at most {@code limit}. */
  List<FeedEntry> newest(FeedSelection selection, int limit);

  /**
   * The entries of a feed whose readers had to look again since this moment, last updated first; at
   * most {@code limit}.
   */
  List<FeedEntry> changed(FeedSelection selection, Instant since, int limit);

  /** What is told of these publications, in every language. */
  List<FeedEntry> told(Set<PublicationId> publications);

  /**
   * What was withdrawn from a feed since this moment, last withdrawn first; at most {@code limit}.
   */
  List<Tombstone> withdrawn(FeedSelection selection, Instant since, int limit);

  /** How many entries are told, in all languages together. */
  long count();

  /** Forgets everything, the position included: the journal is read again from its start. */
  void clear();

  /** The entries of a database that was opened with the module {@code feed}. */
  static FeedEntryStore in(Database database) {
    return new JpaFeedEntryStore(database);
  }
}
