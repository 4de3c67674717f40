package org.unifiedportal.core.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row whose lock orders the journal. */
@Entity
@Table(name = "journal_head")
class JpaHeadRow {
  static final int ONLY = 1;

  @Id int id;

  @Column(name = "entry_number")
  long number;

  String hash;
}
