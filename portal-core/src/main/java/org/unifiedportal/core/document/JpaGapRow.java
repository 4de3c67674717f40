package org.unifiedportal.core.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.unifiedportal.core.refusal.Issue;

/** A field that a card lacks; written anew with each change of the document. */
@Entity
@Table(name = "document_gap")
class JpaGapRow {
  @Id String id;

  @Column(name = "document_id")
  String document;

  @Column(name = "agency_id")
  String agency;

  String field;
  boolean stops;

  @Column(name = "changed_at")
  Instant changedAt;

  static JpaGapRow of(Document document, String field, boolean stops, Instant changedAt) {
    JpaGapRow row = new JpaGapRow();
    row.id = document.id() + "#" + field;
    row.document = document.id().toString();
    row.agency = document.agency().toString();
    row.field = field;
    row.stops = stops;
    row.changedAt = changedAt;
    return row;
  }

  /** What a card lacks by field, and whether that stops it; nothing once it was taken back. */
  static Map<String, Boolean> gaps(Document document) {
    Map<String, Boolean> gaps = new TreeMap<>();
    if (!(document.standing() instanceof DocumentStanding.Withdrawn)) {
      CardReadiness.advice(document.card()).forEach(issue -> gaps.put(field(issue), false));
      CardReadiness.missing(document.card()).forEach(issue -> gaps.put(field(issue), true));
    }
    return gaps;
  }

  private static String field(Issue issue) {
    return issue.pointer().substring(1).replace('/', '.');
  }
}
