package org.unifiedportal.core.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An entry that a projection could not take, as it is kept. */
@Entity
@Table(name = "set_aside")
class JpaSetAsideRow {
  @Id String id;
  String projection;

  @Column(name = "entry_number")
  long entry;

  @Column(name = "event_type")
  String type;

  String subject;
  String why;

  @Column(name = "set_aside_at")
  Instant at;

  static JpaSetAsideRow of(SetAside one) {
    JpaSetAsideRow row = new JpaSetAsideRow();
    row.id = one.projection() + " " + one.entry();
    row.projection = one.projection();
    row.entry = one.entry();
    row.type = one.type();
    row.subject = one.subject().toString();
    row.why = one.why();
    row.at = one.at();
    return row;
  }

  SetAside toSetAside() {
    return new SetAside(projection, entry, type, UUID.fromString(subject), why, at);
  }
}
