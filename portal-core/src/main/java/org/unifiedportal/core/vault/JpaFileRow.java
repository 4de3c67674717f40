package org.unifiedportal.core.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A file as it is kept. */
@Entity
@Table(name = "kept_file")
class JpaFileRow {
  @Id String hash;

  @Column(name = "byte_size")
  long size;

  String format;
  @Nullable Integer pages;
  String reading;
  String verdict;
  @Nullable String threat;
  String flaws;

  @Column(name = "received_at")
  Instant receivedAt;

  @Column(name = "judged_at")
  @Nullable Instant judgedAt;

  static JpaFileRow of(FileFacts facts, Instant receivedAt) {
    JpaFileRow row = new JpaFileRow();
    row.hash = facts.hash().value();
    row.size = facts.size();
    row.format = facts.format().key();
    row.reading = facts.reading().key();
    row.verdict = Verdict.PENDING.key();
    row.flaws = Flaw.line(facts.flaws());
    row.receivedAt = receivedAt;
    return row;
  }

  KeptFile toFile() {
    FileFacts facts =
        new FileFacts(
            new FileHash(hash),
            FileFormat.find(format).orElseThrow(),
            size,
            pages == null ? OptionalInt.empty() : OptionalInt.of(pages),
            Reading.of(reading),
            Flaw.ofLine(flaws));
    return new KeptFile(facts, Verdict.of(verdict), threat == null ? "" : threat, receivedAt);
  }
}
