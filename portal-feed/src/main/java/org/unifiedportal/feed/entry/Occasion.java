package org.unifiedportal.feed.entry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import org.unifiedportal.core.journal.JournalEntry;
import org.unifiedportal.core.publication.EditionNumber;
import org.unifiedportal.core.publication.EditionPublished;

/**
 * Why something is told now.
 *
 * @param entry the journal entry
 * @param earlier number of the event that is told so far, 0 for none
 */
record Occasion(JournalEntry entry, long earlier) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PUBLISHED = EditionPublished.class.getSimpleName();

  static Occasion of(JournalEntry entry, EntryFamily known) {
    return new Occasion(
        entry, known.told().stream().mapToLong(told -> told.moments().number()).max().orElse(0));
  }

  /**
   * When readers could see it: an entry that is read late or again doesn't make old what came after
   * it.
   */
  Instant notBefore(Instant moment) {
    return entry.at().isBefore(moment) ? moment : entry.at();
  }

  /**
   * The number of the event that released an edition: this one, or the one that is known already.
   */
  long numberOf(EditionNumber edition) {
    return earlier == 0 || releases(edition) ? entry.number() : earlier;
  }

  private boolean releases(EditionNumber edition) {
    return entry.type().equals(PUBLISHED) && editionInPayload() == edition.value();
  }

  private int editionInPayload() {
    try {
      return JSON.readTree(entry.payload()).path("edition").asInt();
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("journal entry " + entry.number() + " is no JSON", broken);
    }
  }
}
