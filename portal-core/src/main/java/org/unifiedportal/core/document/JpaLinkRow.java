package org.unifiedportal.core.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What a document does to another one. */
@Entity
@Table(name = "document_link")
class JpaLinkRow {
  @Id String id;

  @Column(name = "document_id")
  String document;

  String relation;

  @Column(name = "target_id")
  String target;

  static JpaLinkRow of(DocumentId document, DocumentLink link) {
    JpaLinkRow row = new JpaLinkRow();
    row.document = document.toString();
    row.relation = link.relation().key();
    row.target = link.to().toString();
    row.id = String.join("#", row.document, row.relation, row.target);
    return row;
  }
}
