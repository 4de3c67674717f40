package org.unifiedportal.core.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A required section in which a document is looked for. */
@Entity
@Table(name = "document_section")
class JpaDocumentSectionRow {
  @Id String id;

  @Column(name = "document_id")
  String document;

  String section;

  static JpaDocumentSectionRow of(DocumentId document, String section) {
    JpaDocumentSectionRow row = new JpaDocumentSectionRow();
    row.document = document.toString();
    row.section = section;
    row.id = row.document + "#" + section;
    return row;
  }
}
