package org.unifiedportal.core.inquiry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A result of one day's question that was opened. */
@Entity
@Table(name = "inquiry_followed")
class JpaFollowedRow {
  @Id String id;

  @Column(name = "asked_on")
  LocalDate day;

  @Column(name = "page_language")
  String language;

  String words;
  String path;
  long times;

  static String id(Followed followed) {
    return JpaInquiryRow.id(followed.inquiry()) + " > " + followed.path();
  }

  static JpaFollowedRow of(Followed followed) {
    JpaFollowedRow row = new JpaFollowedRow();
    row.id = id(followed);
    row.day = followed.inquiry().day();
    row.language = followed.inquiry().language().tag();
    row.words = followed.inquiry().words();
    row.path = followed.path().value();
    return row;
  }
}
