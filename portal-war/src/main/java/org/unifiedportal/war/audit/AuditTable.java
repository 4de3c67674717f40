package org.unifiedportal.war.audit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unifiedportal.core.journal.JournalEntry;
import org.unifiedportal.war.http.Csv;
import org.unifiedportal.war.page.Reader;

/**
 * Entries as a table for people (ADR 0603), with the hashes that chain them.
 *
 * @param isWhole whether network addresses stand in it to the last figure; where they are shortened
 *     the hash still is that of the whole entry
 * @param reader in whose language the heads are; the rest stands as the journal keeps it
 * @param rest how to come by the entries that had no room, in words; empty when all are here
 */
record AuditTable(List<JournalEntry> entries, boolean isWhole, Reader reader, String rest) {
  byte[] bytes() {
    String rows = entries.stream().map(this::line).collect(Collectors.joining());
    String last = rest.isEmpty() ? "" : Csv.FOR_PEOPLE.row("", "", "", "", "", "", rest, "", "");
    String head = Csv.FOR_PEOPLE.row(reader.say("audit.table.heads").split("; "));
    return (Csv.UTF_8_MARK + head + rows + last).getBytes(StandardCharsets.UTF_8);
  }

  private String line(JournalEntry entry) {
    return Csv.FOR_PEOPLE.row(
        Stream.of(
            Long.toString(entry.number()),
            entry.at().toString(),
            entry.type(),
            entry.actor(),
            entry.agency().toString(),
            entry.subject().toString(),
            isWhole ? entry.payload() : ShortAddress.in(entry.payload()),
            entry.previousHash(),
            entry.hash()));
  }
}
