package org.unifiedportal.core.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The live edition stands in this required section. */
@Entity
@Table(name = "publication_section")
class JpaSectionRow {
  @Id String id;

  @Column(name = "publication_id")
  String publication;

  String section;

  static JpaSectionRow of(PublicationId publication, String section) {
    JpaSectionRow row = new JpaSectionRow();
    row.id = publication + " " + section;
    row.publication = publication.toString();
    row.section = section;
    return row;
  }
}
