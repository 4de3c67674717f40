package org.unifiedportal.core.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A delegation as it is kept. */
@Entity
@Table(name = "delegation")
class JpaDelegationRow {
  @Id String id;

  @Column(name = "giver_id")
  String giver;

  @Column(name = "office_id")
  String office;

  String kinds;

  @Column(name = "from_day")
  LocalDate from;

  @Column(name = "until_day")
  LocalDate until;

  @Column(name = "may_publish")
  boolean mayPublish;

  @Column(name = "ended_at")
  @Nullable Instant endedAt;

  static JpaDelegationRow of(Delegation delegation) {
    JpaDelegationRow row = new JpaDelegationRow();
    row.id = delegation.id().toString();
    row.giver = delegation.giver().toString();
    row.office = delegation.office().toString();
    row.kinds = String.join(" ", new TreeSet<>(delegation.kinds()));
    row.from = delegation.from();
    row.until = delegation.until();
    row.mayPublish = delegation.mayPublish();
    return row;
  }

  Delegation toDelegation() {
    return new Delegation(
        new DelegationId(UUID.fromString(id)),
        new AgencyId(UUID.fromString(giver)),
        new AgencyId(UUID.fromString(office)),
        Set.of(kinds.split(" ")),
        from,
        until,
        mayPublish);
  }
}
