package org.unifiedportal.core.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something the portal will do, or did, by itself. */
@Entity
@Table(name = "scheduled_act")
class JpaScheduledRow {
  static final String WAITING = "waiting";
  static final String DONE = "done";
  static final String FAILED = "failed";
  static final String CANCELLED = "cancelled";

  @Id String id;

  @Column(name = "publication_id")
  String publication;

  @Column(name = "agency_id")
  String agency;

  String act;

  @Column(name = "due_at")
  Instant dueAt;

  String state;

  @Column(name = "done_at")
  @Nullable Instant doneAt;

  @Nullable String failure;

  @Column(name = "delegation_id")
  @Nullable String delegation;

  @Column(name = "set_by")
  @Nullable String setBy;

  static JpaScheduledRow waiting(Schedule schedule, String agency) {
    JpaScheduledRow row = new JpaScheduledRow();
    row.id = schedule.id().toString();
    row.publication = schedule.publication().toString();
    row.agency = agency;
    row.act = schedule.act().key();
    row.dueAt = schedule.dueAt();
    row.state = WAITING;
    row.setBy = schedule.setBy();
    return row;
  }

  void finish(Instant now, String how, String why) {
    state = how;
    doneAt = now;
    failure = why;
  }

  Planned toPlanned() {
    return new Planned(
        toSchedule(), ScheduleState.of(state), Objects.requireNonNullElse(failure, ""));
  }

  Schedule toSchedule() {
    return new Schedule(
        UUID.fromString(id),
        new PublicationId(UUID.fromString(publication)),
        ScheduledAct.find(act).orElseThrow(),
        dueAt,
        Objects.requireNonNullElse(setBy, ""));
  }
}
