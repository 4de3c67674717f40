package org.unifiedportal.core.notice;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.JpaDatabase;

/** Notices in a table. */
final class JpaNoticeStore implements NoticeStore {
  private static final int MOST_STANDING = 100;

  private final Database database;

  JpaNoticeStore(Database database) {
    this.database = database;
  }

  @Override
  public void add(Notice notice) {
    in(entities -> {
      entities.persist(JpaNoticeRow.of(notice));
      entities.flush();
      return notice;
    });
  }

  @Override
  public Optional<Notice> lock(NoticeId id) {
    return in(entities ->
        Optional.ofNullable(
                entities.find(JpaNoticeRow.class, id.toString(), LockModeType.PESSIMISTIC_WRITE))
            .map(JpaNoticeRow::toNotice));
  }

  @Override
  public void save(Notice notice) {
    in(entities -> entities.merge(JpaNoticeRow.of(notice)));
  }

  @Override
  public List<Notice> standing(Instant now) {
    return in(entities ->
        entities
            .createQuery(
                "select n from JpaNoticeRow n where n.endsAt > :now"
                    + " order by n.raisedAt desc, n.id",
                JpaNoticeRow.class)
            .setParameter("now", now)
            .setMaxResults(MOST_STANDING)
            .getResultStream()
            .map(JpaNoticeRow::toNotice)
            .toList());
  }

  @Override
  public List<Notice> standing(Set<AgencyId> agencies, Instant now) {
    if (agencies.isEmpty()) {
      return List.of();
    }
    return in(entities ->
        entities
            .createQuery(
                "select n from JpaNoticeRow n where n.endsAt > :now and n.agency in :agencies"
                    + " order by n.raisedAt desc, n.id",
                JpaNoticeRow.class)
            .setParameter("now", now)
            .setParameter("agencies", agencies.stream().map(AgencyId::toString).toList())
            .setMaxResults(MOST_STANDING)
            .getResultStream()
            .map(JpaNoticeRow::toNotice)
            .toList());
  }

  @Override
  public List<Notice> of(Set<AgencyId> agencies, int limit) {
    if (agencies.isEmpty()) {
      return List.of();
    }
    return in(entities ->
        entities
            .createQuery(
                "select n from JpaNoticeRow n where n.agency in :agencies"
                    + " order by n.raisedAt desc, n.id",
                JpaNoticeRow.class)
            .setParameter("agencies", agencies.stream().map(AgencyId::toString).toList())
            .setMaxResults(limit)
            .getResultStream()
            .map(JpaNoticeRow::toNotice)
            .toList());
  }

  private <T> T in(Function<EntityManager, T> work) {
    return JpaDatabase.in(database, work);
  }
}
