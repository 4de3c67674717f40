package org.unifiedportal.feed.entry;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.JpaDatabase;
import org.unifiedportal.core.publication.PublicationId;

/** Entries, tombstones and the position in three tables. */
final class JpaFeedEntryStore implements FeedEntryStore {
  private static final String LAST_UPDATED_FIRST = "r.updatedAt desc, r.number desc, r.id desc";

  private final Database database;

  JpaFeedEntryStore(Database database) {
    this.database = database;
  }

  @Override
  public FeedPosition position() {
    return in(entities -> entities.find(JpaPositionRow.class, JpaPositionRow.ONLY).toPosition());
  }

  @Override
  public FeedPosition lockPosition() {
    return in(entities -> lock(entities).toPosition());
  }

  private static JpaPositionRow lock(EntityManager entities) {
    return entities.find(JpaPositionRow.class, JpaPositionRow.ONLY, LockModeType.PESSIMISTIC_WRITE);
  }

  @Override
  public void advance(FeedPosition position) {
    write(entities -> {
      JpaPositionRow row = lock(entities);
      row.cursor = position.cursor();
      row.changed = position.changed();
    });
  }

  @Override
  public EntryFamily family(PublicationId publication) {
    return in(entities ->
        new EntryFamily(
            rows(entities, JpaFeedEntryRow.class, publication).stream()
                .map(JpaFeedEntryRow::toEntry)
                .toList(),
            rows(entities, JpaTombstoneRow.class, publication).stream()
                .map(JpaTombstoneRow::toTombstone)
                .toList()));
  }

  private static <R> List<R> rows(EntityManager entities, Class<R> type, PublicationId id) {
    String query = "select r from %s r where r.publication = :id".formatted(type.getSimpleName());
    return entities.createQuery(query, type).setParameter("id", id.toString()).getResultList();
  }

  @Override
  public void keep(PublicationId publication, EntryFamily family) {
    write(entities -> {
      removeOthers(entities, publication, family);
      family.told().forEach(entry -> entities.merge(JpaFeedEntryRow.of(entry)));
      family.withdrawn().forEach(stone -> entities.merge(JpaTombstoneRow.of(stone)));
    });
  }

  private static void removeOthers(EntityManager entities, PublicationId id, EntryFamily family) {
    List<String> told = family.told().stream().map(entry -> entry.id().key()).toList();
    List<String> withdrawn = family.withdrawn().stream().map(stone -> stone.id().key()).toList();
    rows(entities, JpaFeedEntryRow.class, id).stream()
        .filter(row -> !told.contains(row.id))
        .forEach(entities::remove);
    rows(entities, JpaTombstoneRow.class, id).stream()
        .filter(row -> !withdrawn.contains(row.id))
        .forEach(entities::remove);
  }

  @Override
  public List<FeedEntry> newest(FeedSelection selection, int limit) {
    return in(entities ->
        query(entities, JpaFeedEntryRow.class, selection, "", LAST_UPDATED_FIRST)
            .setMaxResults(limit)
            .getResultStream()
            .map(JpaFeedEntryRow::toEntry)
            .toList());
  }

  @Override
  public List<FeedEntry> changed(FeedSelection selection, Instant since, int limit) {
    return in(entities ->
        query(
                entities,
                JpaFeedEntryRow.class,
                selection,
                " and r.updatedAt >= :since and r.updatedAt > r.publishedAt",
                LAST_UPDATED_FIRST)
            .setParameter("since", since)
            .setMaxResults(limit)
            .getResultStream()
            .map(JpaFeedEntryRow::toEntry)
            .toList());
  }

  @Override
  public List<FeedEntry> told(Set<PublicationId> publications) {
    List<String> ids = publications.stream().map(PublicationId::toString).toList();
    String query = "select r from JpaFeedEntryRow r where r.publication in :ids order by r.id";
    return ids.isEmpty()
        ? List.of()
        : in(entities ->
            entities
                .createQuery(query, JpaFeedEntryRow.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(JpaFeedEntryRow::toEntry)
                .toList());
  }

  @Override
  public List<Tombstone> withdrawn(FeedSelection selection, Instant since, int limit) {
    return in(entities ->
        query(
                entities,
                JpaTombstoneRow.class,
                selection,
                " and r.withdrawnAt >= :since",
                "r.withdrawnAt desc, r.id desc")
            .setParameter("since", since)
            .setMaxResults(limit)
            .getResultStream()
            .map(JpaTombstoneRow::toTombstone)
            .toList());
  }

  private static <R> TypedQuery<R> query(
      EntityManager entities, Class<R> type, FeedSelection wanted, String more, String order) {
    JpaCondition condition = JpaCondition.of(wanted);
    String text =
        "select r from %s r where %s%s order by %s%s"
            .formatted(type.getSimpleName(), condition.text(), more, condition.order(), order);
    TypedQuery<R> query = entities.createQuery(text, type);
    condition.parameters().forEach(query::setParameter);
    return query;
  }

  @Override
  public long count() {
    return in(entities ->
        entities
            .createQuery("select count(r) from JpaFeedEntryRow r", Long.class)
            .getSingleResult());
  }

  @Override
  public void clear() {
    write(entities -> {
      entities.createQuery("delete from JpaFeedEntryRow r").executeUpdate();
      entities.createQuery("delete from JpaTombstoneRow r").executeUpdate();
      entities.clear();
    });
    advance(FeedPosition.START);
  }

  private void write(java.util.function.Consumer<EntityManager> work) {
    in(entities -> {
      work.accept(entities);
      entities.flush();
      return true;
    });
  }

  private <T> T in(Function<EntityManager, T> work) {
    return JpaDatabase.in(database, work);
  }
}
