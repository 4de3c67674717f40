package org.unifiedportal.core.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.unifiedportal.core.agency.AgencyId;

/** Which office runs a publication for its agency. */
@Entity
@Table(name = "publication_office")
class JpaOfficeRow {
  @Id
  @Column(name = "publication_id")
  String publication;

  @Column(name = "office_id")
  String office;

  @Column(name = "noted_at")
  Instant notedAt;

  AgencyId office() {
    return new AgencyId(UUID.fromString(office));
  }
}
