package org.unifiedportal.feed.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that says how far the feeds are. */
@Entity
@Table(name = "feed_position")
class JpaPositionRow {
  static final int ONLY = 1;

  @Id int id;

  @Column(name = "cursor_number")
  long cursor;

  @Column(name = "changed_number")
  long changed;

  FeedPosition toPosition() {
    return new FeedPosition(cursor, changed);
  }
}
