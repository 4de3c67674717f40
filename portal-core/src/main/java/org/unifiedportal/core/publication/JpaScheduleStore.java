package org.unifiedportal.core.publication;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.DelegationId;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.JpaDatabase;

/** Schedules in a table. */
final class JpaScheduleStore implements ScheduleStore {
  /** Both H2 and PostgreSQL know this form; JPQL has no words for skipping locked rows. */
  private static final String CLAIM =
      "select id from scheduled_act where state = 'waiting' and due_at <= ?"
          + " order by due_at, id limit 1 for update skip locked";

  private final Database database;

  JpaScheduleStore(Database database) {
    this.database = database;
  }

  @Override
  public void add(Schedule schedule) {
    in(entities -> persist(entities, schedule));
  }

  @Override
  public void add(Schedule schedule, DelegationId by) {
    in(entities -> {
      JpaScheduledRow row = persist(entities, schedule);
      row.delegation = by.toString();
      return row;
    });
  }

  private static JpaScheduledRow persist(EntityManager entities, Schedule schedule) {
    cancel(entities, schedule.publication(), schedule.act());
    JpaPublicationRow publication =
        entities.find(JpaPublicationRow.class, schedule.publication().toString());
    JpaScheduledRow row = JpaScheduledRow.waiting(schedule, publication.agency);
    entities.persist(row);
    return row;
  }

  private static int cancel(EntityManager entities, PublicationId publication, ScheduledAct act) {
    return entities
        .createQuery(
            "update JpaScheduledRow s set s.state = 'cancelled'"
                + " where s.publication = :publication and s.act = :act and s.state = 'waiting'")
        .setParameter("publication", publication.toString())
        .setParameter("act", act.key())
        .executeUpdate();
  }

  @Override
  public Optional<Schedule> claimDue(Instant now) {
    return in(entities -> {
      List<?> ids =
          entities
              .createNativeQuery(CLAIM)
              .setParameter(1, now.atOffset(ZoneOffset.UTC))
              .setMaxResults(1)
              .getResultList();
      return ids.stream()
          .findFirst()
          .map(id -> entities.find(JpaScheduledRow.class, id))
          .map(JpaScheduledRow::toSchedule);
    });
  }

  @Override
  public void done(Schedule schedule, Instant now) {
    in(entities -> {
      JpaScheduledRow row = entities.find(JpaScheduledRow.class, schedule.id().toString());
      row.finish(now, JpaScheduledRow.DONE, "");
      return row;
    });
  }

  @Override
  public boolean failed(Schedule schedule, Instant now, String why) {
    return in(entities ->
        change(entities, schedule, row -> row.finish(now, JpaScheduledRow.FAILED, why)));
  }

  /** Changes one that still waits; a draft that was thrown away takes its own along. */
  private static boolean change(
      EntityManager entities, Schedule schedule, Consumer<JpaScheduledRow> how) {
    JpaScheduledRow row =
        entities.find(
            JpaScheduledRow.class, schedule.id().toString(), LockModeType.PESSIMISTIC_WRITE);
    boolean waits = row != null && row.state.equals(JpaScheduledRow.WAITING);
    if (waits) {
      how.accept(row);
    }
    return waits;
  }

  @Override
  public boolean callOff(Schedule schedule, Instant now, String why) {
    return in(entities ->
        change(entities, schedule, row -> row.finish(now, JpaScheduledRow.CANCELLED, why)));
  }

  @Override
  public void leaveToAgency(Schedule schedule) {
    in(entities -> change(entities, schedule, row -> row.delegation = null));
  }

  @Override
  public void cancel(PublicationId publication, ScheduledAct act) {
    in(entities -> cancel(entities, publication, act));
  }

  @Override
  public void cancel(PublicationId publication, Instant withdrawnAt) {
    in(entities ->
        entities
            .createQuery(
                "update JpaScheduledRow s set s.state = 'cancelled', s.doneAt = :at"
                    + " where s.publication = :publication and s.state = 'waiting'")
            .setParameter("publication", publication.toString())
            .setParameter("at", withdrawnAt)
            .executeUpdate());
  }

  @Override
  public void revive(PublicationId publication, Instant withdrawnAt) {
    in(entities ->
        entities
            .createQuery(
                "update JpaScheduledRow s set s.state = 'waiting', s.doneAt = null"
                    + " where s.publication = :publication and s.state = 'cancelled'"
                    + " and s.doneAt = :at and (s.delegation is null or exists (select d"
                    + " from JpaDelegationRow d where d.id = s.delegation and d.endedAt is null))")
            .setParameter("publication", publication.toString())
            .setParameter("at", withdrawnAt)
            .executeUpdate());
  }

  @Override
  public List<Schedule> waiting(PublicationId publication) {
    return in(entities ->
        entities
            .createQuery(
                "select s from JpaScheduledRow s where s.publication = :publication"
                    + " and s.state = 'waiting' order by s.dueAt",
                JpaScheduledRow.class)
            .setParameter("publication", publication.toString())
            .getResultStream()
            .map(JpaScheduledRow::toSchedule)
            .toList());
  }

  @Override
  public List<Schedule> waiting(DelegationId by) {
    return in(entities ->
        entities
            .createQuery(
                "select s from JpaScheduledRow s where s.delegation = :delegation"
                    + " and s.state = 'waiting' order by s.dueAt, s.id",
                JpaScheduledRow.class)
            .setParameter("delegation", by.toString())
            .getResultStream()
            .map(JpaScheduledRow::toSchedule)
            .toList());
  }

  @Override
  public List<Schedule> waiting(AgencyId agency) {
    return in(entities ->
        entities
            .createQuery(
                "select s from JpaScheduledRow s where s.agency = :agency"
                    + " and s.state = 'waiting' order by s.dueAt, s.id",
                JpaScheduledRow.class)
            .setParameter("agency", agency.toString())
            .getResultStream()
            .map(JpaScheduledRow::toSchedule)
            .toList());
  }

  @Override
  public List<Planned> planned(PublicationId publication, int limit) {
    return in(entities ->
        entities
            .createQuery(
                "select s from JpaScheduledRow s where s.publication = :publication"
                    + " order by s.dueAt desc, s.id",
                JpaScheduledRow.class)
            .setParameter("publication", publication.toString())
            .setMaxResults(limit)
            .getResultStream()
            .map(JpaScheduledRow::toPlanned)
            .toList());
  }

  private <T> T in(Function<EntityManager, T> work) {
    return JpaDatabase.in(database, work);
  }
}
