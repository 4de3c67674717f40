package org.unifiedportal.core.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The text of a file, apart from its facts so that lists don't read it. */
@Entity
@Table(name = "file_text")
class JpaTextRow {
  @Id String hash;

  @Column(name = "plain_text")
  String text;

  String hints;

  @Column(name = "persons_beside")
  int personsBeside;
}
