package org.unifiedportal.core.link;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.JpaDatabase;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationId;

/** Links in three tables. */
final class JpaLinkStore implements LinkStore {
  private final Database database;

  JpaLinkStore(Database database) {
    this.database = database;
  }

  @Override
  public long cursor() {
    return in(entities -> position(entities, LockModeType.NONE).cursor);
  }

  @Override
  public long lockCursor() {
    return in(entities -> position(entities, LockModeType.PESSIMISTIC_WRITE).cursor);
  }

  @Override
  public void advance(long number) {
    in(entities -> position(entities, LockModeType.NONE).cursor = number);
  }

  private static JpaLinkPositionRow position(EntityManager entities, LockModeType lock) {
    return entities.find(JpaLinkPositionRow.class, JpaLinkPositionRow.ONLY, lock);
  }

  @Override
  public void replace(
      Publication publication, Set<LinkAddress> live, Set<LinkAddress> all, Instant now) {
    in(entities -> {
      drop(entities, publication.id());
      for (LinkAddress address : all) {
        JpaLinkCheckRow row = kept(entities, address, now);
        entities.persist(JpaLinkUseRow.of(publication, row, live.contains(address)));
      }
      entities.flush();
      entities.clear();
      return all;
    });
  }

  @Override
  public void drop(PublicationId publication) {
    in(entities -> drop(entities, publication));
  }

  private static int drop(EntityManager entities, PublicationId publication) {
    return entities
        .createQuery("delete from JpaLinkUseRow u where u.publication = :publication")
        .setParameter("publication", publication.toString())
        .executeUpdate();
  }

  private static JpaLinkCheckRow kept(EntityManager entities, LinkAddress address, Instant now) {
    JpaLinkCheckRow known = locked(entities, address);
    if (known != null) {
      return known;
    }
    JpaLinkCheckRow added = JpaLinkCheckRow.of(LinkCheck.waiting(address, now));
    entities.persist(added);
    return added;
  }

  /** Nobody forgets a link while somebody notes where it stands. */
  private static @Nullable JpaLinkCheckRow locked(EntityManager entities, LinkAddress address) {
    return entities.find(JpaLinkCheckRow.class, address.key(), LockModeType.PESSIMISTIC_WRITE);
  }

  @Override
  public List<LinkCheck> due(Instant now, int limit) {
    return in(entities ->
        entities
            .createQuery(
                "select l from JpaLinkCheckRow l where l.dueAt <= :now order by l.dueAt, l.link",
                JpaLinkCheckRow.class)
            .setParameter("now", now)
            .setMaxResults(limit)
            .getResultStream()
            .map(JpaLinkCheckRow::toCheck)
            .toList());
  }

  @Override
  public boolean take(LinkCheck due, Instant until) {
    return in(entities ->
        entities
                .createQuery(
                    "update JpaLinkCheckRow l set l.dueAt = :until"
                        + " where l.link = :link and l.dueAt = :due")
                .setParameter("until", until)
                .setParameter("link", due.address().key())
                .setParameter("due", due.dueAt())
                .executeUpdate()
            == 1);
  }

  @Override
  public void note(LinkCheck check) {
    in(entities -> {
      JpaLinkCheckRow row = locked(entities, check.address());
      if (row == null) {
        return check;
      }
      row.write(check);
      if (mark(entities, row) == 0) {
        entities.remove(row);
      }
      return check;
    });
  }

  /** Tells all places where it stands; returns how many there are. */
  private static int mark(EntityManager entities, JpaLinkCheckRow row) {
    List<JpaLinkUseRow> uses =
        entities
            .createQuery("select u from JpaLinkUseRow u where u.link = :link", JpaLinkUseRow.class)
            .setParameter("link", row.link)
            .getResultList();
    uses.forEach(use -> use.deadAt = use.live ? row.deadAt() : null);
    return uses.size();
  }

  @Override
  public Map<LinkAddress, LinkCheck> find(Collection<LinkAddress> addresses) {
    return addresses.isEmpty()
        ? Map.of()
        : in(entities ->
            entities
                .createQuery(
                    "select l from JpaLinkCheckRow l where l.link in :links", JpaLinkCheckRow.class)
                .setParameter(
                    "links", addresses.stream().map(LinkAddress::key).distinct().sorted().toList())
                .getResultStream()
                .map(JpaLinkCheckRow::toCheck)
                .collect(Collectors.toMap(LinkCheck::address, UnaryOperator.identity())));
  }

  @Override
  public List<DeadLink> dead(Set<AgencyId> agencies, int limit) {
    return agencies.isEmpty()
        ? List.of()
        : in(entities ->
            entities
                .createQuery(
                    "select u.publication, l from JpaLinkUseRow u, JpaLinkCheckRow l"
                        + " where u.agency in :agencies and u.deadAt is not null"
                        + " and l.link = u.link order by u.deadAt desc, u.id",
                    Object[].class)
                .setParameter(
                    "agencies", agencies.stream().map(AgencyId::toString).sorted().toList())
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> dead((String) row[0], (JpaLinkCheckRow) row[1]))
                .toList());
  }

  private static DeadLink dead(String publication, JpaLinkCheckRow row) {
    return new DeadLink(
        new PublicationId(UUID.fromString(publication)),
        new LinkAddress(row.address),
        row.answer(),
        java.util.Objects.requireNonNull(row.checkedAt));
  }

  private <T> T in(Function<EntityManager, T> work) {
    return JpaDatabase.in(database, work);
  }
}
