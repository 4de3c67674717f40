package org.unifiedportal.core.link;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How far the journal was read for links. */
@Entity
@Table(name = "link_position")
class JpaLinkPositionRow {
  static final int ONLY = 1;

  @Id int id;

  @Column(name = "cursor_number")
  long cursor;
}
