package org.unifiedportal.search.index;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.store.AlreadyClosedException;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentFilter;
import org.unifiedportal.core.journal.DatabaseAway;
import org.unifiedportal.core.journal.JournalEntry;
import org.unifiedportal.core.publication.ListedPublication;
import org.unifiedportal.core.publication.LiveFilter;
import org.unifiedportal.core.publication.PublicationId;

/**
 * Brings a generation to where the journal is: entry by entry, or from nothing.
 *
 * <p>An entry only says that something changed; what is written is always the live edition of this
 * moment. So repeats, and a cursor that lags behind the files after a crash, change nothing.
 */
record Following(Sources sources) {
  private static final int PAGE = 500;

  /**
   * Takes the entries behind the cursor; refuses a gap, for what was skipped would never be found.
   */
  void follow(Generation generation, List<JournalEntry> entries) throws IOException {
    long reached = generation.cursor().number();
    List<JournalEntry> news = entries.stream().filter(entry -> entry.number() > reached).toList();
    if (news.isEmpty()) {
      return;
    }
    refuseGap(reached, news.getFirst());
    for (PublicationId changed : subjects(news)) {
      generation.replace(changed, sources.entries(changed));
    }
    generation.reach(Cursor.at(news.getLast()));
  }

  /** Goes past an entry without its effect. */
  void skip(Generation generation, JournalEntry entry) throws IOException {
    long reached = generation.cursor().number();
    if (entry.number() > reached) {
      refuseGap(reached, entry);
      generation.reach(Cursor.at(entry));
    }
  }

  /**
   * Writes every live publication; the generation's cursor was taken before, so nothing is missed.
   * What can't be written is left out: one text must not keep all others from being found.
   */
  void fill(Generation generation) throws IOException {
    LiveFilter next = LiveFilter.ALL;
    for (var page = sources.page(next); !page.isEmpty(); page = sources.page(next)) {
      for (ListedPublication listed : page) {
        writeIfPossible(generation, listed.id());
      }
      next = LiveFilter.ALL.withAfter(place(page.getLast()));
    }
    fillPapers(generation);
    generation.reach(generation.cursor());
  }

  private void fillPapers(Generation generation) throws IOException {
    DocumentFilter next = DocumentFilter.ALL;
    for (var page = sources.papers(next); !page.isEmpty(); page = sources.papers(next)) {
      for (Document document : page) {
        writeIfPossible(generation, new PublicationId(document.id().value()));
      }
      next = DocumentFilter.ALL.withAfter(page.getLast().place());
    }
  }

  private void writeIfPossible(Generation generation, PublicationId id) throws IOException {
    try {
      generation.replace(id, sources.entries(id));
    } catch (DatabaseAway | AlreadyClosedException passing) {
      throw passing;
    } catch (RuntimeException unfit) {
      generation.leaveOut(id, unfit);
    }
  }

  /** Follows the journal until this number at least, and until nothing more is there. */
  void catchUp(Generation generation) throws IOException {
    List<JournalEntry> next = after(generation);
    while (!next.isEmpty()) {
      follow(generation, next);
      next = after(generation);
    }
  }

  private List<JournalEntry> after(Generation generation) {
    return sources.journal().after(generation.cursor().number(), PAGE);
  }

  private static LiveFilter.Place place(ListedPublication last) {
    return new LiveFilter.Place(last.publishedAt(), last.id());
  }

  private static void refuseGap(long reached, JournalEntry first) {
    if (first.number() != reached + 1) {
      throw new IllegalArgumentException(
          "journal entry " + first.number() + " came, but the index has reached only " + reached);
    }
  }

  private static Set<PublicationId> subjects(List<JournalEntry> entries) {
    return entries.stream()
        .map(entry -> new PublicationId(entry.subject()))
        .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
  }
}
