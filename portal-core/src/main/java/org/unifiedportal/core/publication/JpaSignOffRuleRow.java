package org.unifiedportal.core.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An agency that publishes only what was signed off. */
@Entity
@Table(name = "sign_off_rule")
class JpaSignOffRuleRow {
  @Id
  @Column(name = "agency_id")
  String agency;
}
