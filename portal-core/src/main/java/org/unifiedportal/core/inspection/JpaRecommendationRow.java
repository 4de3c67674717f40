package org.unifiedportal.core.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.unifiedportal.core.agency.AgencyId;

/** A recommendation as it is kept. */
@Entity
@Table(name = "recommendation")
class JpaRecommendationRow {
  @Id
  @Column(name = "agency_id")
  String agency;

  @Column(name = "received_on")
  LocalDate receivedOn;

  @Column(name = "noted_by")
  String notedBy;

  static JpaRecommendationRow of(Recommendation recommendation) {
    JpaRecommendationRow row = new JpaRecommendationRow();
    row.agency = recommendation.agency().toString();
    row.receivedOn = recommendation.receivedOn();
    row.notedBy = recommendation.notedBy();
    return row;
  }

  Recommendation toRecommendation() {
    return new Recommendation(new AgencyId(UUID.fromString(agency)), receivedOn, notedBy);
  }
}
