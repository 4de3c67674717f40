package org.unifiedportal.core.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** That an edition points to a document. */
@Entity
@Table(name = "document_mention")
class JpaMentionRow {
  @Id String id;

  @Column(name = "publication_id")
  String publication;

  @Column(name = "edition_number")
  int edition;

  String target;

  static JpaMentionRow of(JpaEditionRow edition, String target) {
    JpaMentionRow row = new JpaMentionRow();
    row.id = edition.id + "#" + target;
    row.publication = edition.publication;
    row.edition = edition.number;
    row.target = target;
    return row;
  }
}
