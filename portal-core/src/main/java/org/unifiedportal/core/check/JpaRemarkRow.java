package org.unifiedportal.core.check;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A remark on a piece. */
@Entity
@Table(name = "check_remark")
class JpaRemarkRow {
  @Id String id;

  @Column(name = "check_id")
  String check;

  String pointer;
  String words;

  @Column(name = "made_by")
  String by;

  @Column(name = "made_at")
  Instant at;

  static JpaRemarkRow of(CheckId check, Remark remark) {
    JpaRemarkRow row = new JpaRemarkRow();
    row.id = UUID.randomUUID().toString();
    row.check = check.toString();
    row.pointer = remark.pointer();
    row.words = remark.words();
    row.by = remark.by();
    row.at = remark.at();
    return row;
  }

  Remark toRemark() {
    return new Remark(pointer, words, by, at);
  }
}
