package org.unifiedportal.core.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.text.Slug;

/** An agency as it is kept. */
@Entity
@Table(name = "agency")
class JpaAgencyRow {
  @Id String id;
  String kind;
  String slug;

  @Column(name = "parent_id")
  @Nullable String parent;

  String profile;
  long version;

  @Column(name = "closed_at")
  @Nullable Instant closedAt;

  @Column(name = "closing_reason")
  @Nullable String closingReason;

  @Column(name = "successor_id")
  @Nullable String successor;

  String english;

  static JpaAgencyRow of(Agency agency) {
    JpaAgencyRow row = new JpaAgencyRow();
    row.id = agency.id().toString();
    row.kind = agency.kind().key();
    row.slug = agency.slug().value();
    row.parent = agency.findParent().map(AgencyId::toString).orElse(null);
    row.profile = ProfileJson.write(agency.profile());
    row.version = agency.version();
    row.english = agency.english().key();
    agency
        .findClosing()
        .ifPresent(closed -> {
          row.closedAt = closed.at();
          row.closingReason = ProfileJson.write(closed.reason());
          row.successor = closed.successor().map(AgencyId::toString).orElse(null);
        });
    return row;
  }

  Agency toAgency() {
    return new Agency(
        new AgencyId(UUID.fromString(id)),
        AgencyKind.find(kind).orElseThrow(),
        new Slug(slug),
        parent(parent),
        ProfileJson.read(profile),
        version,
        tenure(),
        English.find(english).orElseThrow());
  }

  private Tenure tenure() {
    return closedAt == null || closingReason == null
        ? Tenure.OPEN
        : new Tenure.Closed(
            closedAt,
            ProfileJson.readWords(closingReason),
            Optional.ofNullable(successor).map(id -> new AgencyId(UUID.fromString(id))));
  }

  private static Agency.Parent parent(@Nullable String id) {
    return id == null
        ? new Agency.Parent.None()
        : new Agency.Parent.Of(new AgencyId(UUID.fromString(id)));
  }
}
