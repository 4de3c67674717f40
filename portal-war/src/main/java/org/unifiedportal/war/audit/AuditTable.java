package org.unifiedportal.war.audit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unifiedportal.core.journal.JournalEntry;
import org.unifiedportal.war.http.Csv;

/**
 * Entries as a table for people (ADR 0603), with the hashes that chain them.
 *
 * @param isWhole whether network addresses stand in it to the last figure; where they are shortened
 *     the hash still is that of the whole entry
 * @param rest how to come by the entries that had no room, in words; empty when all are here
 */
record AuditTable(List<JournalEntry> entries, boolean isWhole, String rest) {
  private static final List<String> HEAD =
      List.of(
          "number", "at", "event", "actor", "agency", "subject", "facts", "previous_hash", "hash");

  byte[] bytes() {
    String rows = entries.stream().map(this::line).collect(Collectors.joining());
    String last = rest.isEmpty() ? "" : Csv.FOR_PEOPLE.row("", "", "", "", "", "", rest, "", "");
    return (Csv.UTF_8_MARK + Csv.FOR_PEOPLE.row(HEAD.stream()) + rows + last)
        .getBytes(StandardCharsets.UTF_8);
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
