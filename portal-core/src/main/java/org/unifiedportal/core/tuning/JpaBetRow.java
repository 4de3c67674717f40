package org.unifiedportal.core.tuning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.agency.AgencyId;

/** A best bet as it is kept; a line is a question, or the identity of a result. */
@Entity
@Table(name = "best_bet")
class JpaBetRow {
  @Id String id;

  @Column(name = "agency_id")
  @Nullable String agency;

  String questions;
  String results;
  boolean active;
  long version;

  @Column(name = "changed_at")
  Instant changedAt;

  @Column(name = "changed_by")
  String changedBy;

  static JpaBetRow of(BestBet bet) {
    JpaBetRow row = new JpaBetRow();
    row.id = bet.id().toString();
    row.agency = bet.agency().map(AgencyId::toString).orElse(null);
    row.questions = JpaLines.of(bet.questions());
    row.results = JpaLines.of(bet.results().stream().map(UUID::toString).toList());
    row.active = bet.isActive();
    row.version = bet.version();
    return row;
  }

  BestBet toBet() {
    return new BestBet(
        new TuningId(UUID.fromString(id)),
        Optional.ofNullable(agency).map(UUID::fromString).map(AgencyId::new),
        JpaLines.read(questions),
        JpaLines.read(results).stream().map(UUID::fromString).toList(),
        active,
        version);
  }
}
