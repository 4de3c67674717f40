package org.unifiedportal.search.index;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.journal.JournalEntry;
import org.unifiedportal.core.publication.ListedPublication;
import org.unifiedportal.core.publication.LiveFilter;
import org.unifiedportal.core.publication.PublicationId;
import org.unifiedportal.core.publication.PublicationStore;
import org.unifiedportal.core.text.Slug;
import org.unifiedportal.core.time.PortalTime;

/**
 * Where the index reads the truth.
 *
 * @param agencies gives the address segment of an agency
 * @param time gives the year a moment falls into
 */
public record Sources(
    PublicationStore publications,
    Journal journal,
    Function<AgencyId, Slug> agencies,
    PortalTime time) {
  private static final int PAGE = 200;

  /** What must stand in the index for a publication now; nothing when it isn't live. */
  List<Entry> entries(PublicationId id) {
    return publications
        .findLive(id)
        .map(live -> EntryMaking.by(this).entries(live))
        .orElse(List.of());
  }

  /** The last committed entry of the journal. */
  Cursor head() {
    return at(journal.head()).orElse(Cursor.START);
  }

  /** Whether this journal has the very entry the cursor stands at. */
  boolean knows(Cursor cursor) {
    return cursor.equals(Cursor.START) || at(cursor.number()).filter(cursor::equals).isPresent();
  }

  /** The next live publications behind the place, newest first; empty at the end. */
  List<ListedPublication> page(LiveFilter filter) {
    return publications.list(filter, PAGE);
  }

  private Optional<Cursor> at(long number) {
    List<JournalEntry> found = number == 0 ? List.of() : journal.after(number - 1, 1);
    return found.stream().map(Cursor::at).findFirst();
  }
}
