package org.unifiedportal.core.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An entry as it is kept. */
@Entity
@Table(name = "journal_entry")
class JpaEntryRow {
  @Id
  @Column(name = "entry_number")
  long number;

  @Column(name = "happened_at")
  Instant at;

  @Column(name = "event_type")
  String type;

  String subject;

  @Column(name = "agency_id")
  String agency;

  String actor;
  String payload;

  @Column(name = "previous_hash")
  String previousHash;

  String hash;

  static JpaEntryRow of(JournalEntry entry) {
    JpaEntryRow row = new JpaEntryRow();
    row.number = entry.number();
    row.at = entry.at();
    row.type = entry.type();
    row.subject = entry.subject().toString();
    row.agency = entry.agency().toString();
    row.actor = entry.actor();
    row.payload = entry.payload();
    row.previousHash = entry.previousHash();
    row.hash = entry.hash();
    return row;
  }

  JournalEntry toEntry() {
    return new JournalEntry(
        number,
        at,
        type,
        UUID.fromString(subject),
        UUID.fromString(agency),
        actor,
        payload,
        previousHash,
        hash);
  }
}
