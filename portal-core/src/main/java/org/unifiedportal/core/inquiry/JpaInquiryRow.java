package org.unifiedportal.core.inquiry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A question of one day. */
@Entity
@Table(name = "inquiry")
class JpaInquiryRow {
  @Id String id;

  @Column(name = "asked_on")
  LocalDate day;

  @Column(name = "page_language")
  String language;

  String words;
  long asked;
  long unanswered;
  long followed;

  static String id(Inquiry inquiry) {
    return inquiry.day() + " " + inquiry.language().tag() + " " + inquiry.words();
  }

  static JpaInquiryRow of(Inquiry inquiry) {
    JpaInquiryRow row = new JpaInquiryRow();
    row.id = id(inquiry);
    row.day = inquiry.day();
    row.language = inquiry.language().tag();
    row.words = inquiry.words();
    return row;
  }
}
