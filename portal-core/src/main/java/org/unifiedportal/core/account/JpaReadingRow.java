package org.unifiedportal.core.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Who read what on a day. */
@Entity
@Table(name = "personal_reading")
class JpaReadingRow {
  @Id String id;

  @Column(name = "read_on")
  LocalDate day;

  static JpaReadingRow of(String id, LocalDate day) {
    JpaReadingRow row = new JpaReadingRow();
    row.id = id;
    row.day = day;
    return row;
  }
}
