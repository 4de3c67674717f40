package org.unifiedportal.feed.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.unifiedportal.core.agency.AgencyId;

/** A tombstone's row. */
@Entity
@Table(name = "feed_tombstone")
class JpaTombstoneRow {
  @Id String id;
  String publication;
  String language;

  @Column(name = "agency_id")
  String agency;

  String kind;

  @Column(name = "withdrawn_at")
  Instant withdrawnAt;

  @Column(name = "touched_at")
  Instant touchedAt;

  String reason;

  static JpaTombstoneRow of(Tombstone stone) {
    JpaTombstoneRow row = new JpaTombstoneRow();
    row.id = stone.id().key();
    row.publication = stone.id().publication().toString();
    row.language = stone.id().language().tag();
    row.agency = stone.agency().toString();
    row.kind = stone.kind().key();
    row.withdrawnAt = stone.withdrawnAt();
    row.touchedAt = stone.touched();
    row.reason = stone.reason();
    return row;
  }

  Tombstone toTombstone() {
    return new Tombstone(
        EntryId.ofKey(id),
        new AgencyId(UUID.fromString(agency)),
        EntryKind.find(kind).orElseThrow(),
        withdrawnAt,
        touchedAt,
        reason);
  }
}
