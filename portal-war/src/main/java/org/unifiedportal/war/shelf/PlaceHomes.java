package org.unifiedportal.war.shelf;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.journal.EntryFilter;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.journal.JournalEntry;

/**
 * Whose homes name other places after an entry: those of the agencies it speaks of, and of whoever
 * goes on for one that is closed.
 */
record PlaceHomes(AgencyStore agencies, Journal journal) {
  private static final Pattern NAMED =
      Pattern.compile("\"(?:agency|successor)\":\"([0-9a-f-]{36})\"");

  Stream<AgencyId> of(JournalEntry entry) {
    return entry.type().equals("AgencyReopened")
        ? closing(entry).stream().flatMap(this::named)
        : named(entry);
  }

  /** Who went on for an agency that is open again stands where it was closed. */
  private Optional<JournalEntry> closing(JournalEntry reopened) {
    EntryFilter closings =
        new EntryFilter(
            Set.of(),
            true,
            "",
            "AgencyClosed",
            Optional.of(reopened.subject()),
            new EntryFilter.Span(Instant.EPOCH, reopened.at().plusSeconds(1)),
            reopened.number());
    return journal.find(closings, 1).stream().findFirst();
  }

  private Stream<AgencyId> named(JournalEntry entry) {
    return NAMED
        .matcher(entry.payload())
        .results()
        .map(found -> new AgencyId(UUID.fromString(found.group(1))))
        .flatMap(
            id -> Stream.concat(Stream.of(id), agencies.findAtWork(id).map(Agency::id).stream()))
        .distinct();
  }
}
