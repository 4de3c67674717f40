package org.unifiedportal.core.picture;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.vault.FileHash;

/** What is shown no more, read and written. */
final class JpaGone {
  private JpaGone() {}

  static List<JpaCutRow> lock(EntityManager entities, FileHash hash) {
    return entities
        .createQuery(
            "select c from JpaCutRow c where c.hash = :hash order by c.cut", JpaCutRow.class)
        .setParameter("hash", hash.value())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  static List<JpaCutRow> drop(EntityManager entities, FileHash hash) {
    List<JpaCutRow> cuts = lock(entities, hash);
    cuts.forEach(cut -> cut.state = Cut.State.GONE.key());
    entities.flush();
    return cuts;
  }

  static List<Picture> pictures(EntityManager entities, Set<AgencyId> agencies, int limit) {
    return agencies.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select p from JpaPictureRow p where p.takenAt is not null"
                    + " and p.agency in :agencies order by p.takenAt desc, p.id desc",
                JpaPictureRow.class)
            .setParameter("agencies", agencies.stream().map(AgencyId::toString).sorted().toList())
            .setMaxResults(limit)
            .getResultStream()
            .map(JpaPictureRow::toPicture)
            .toList();
  }

  static List<FileHash> harmful(EntityManager entities, int limit) {
    return entities
        .createQuery(
            "select distinct c.hash from JpaCutRow c, JpaFileRow f"
                + " where f.verdict = 'infected' and c.hash = f.hash and c.state <> 'gone'",
            String.class)
        .setMaxResults(limit)
        .getResultStream()
        .map(FileHash::new)
        .toList();
  }

  static GoneCuts cuts(EntityManager entities) {
    return new GoneCuts(
        new HashSet<>(
            entities
                .createQuery("select c.cut from JpaCutRow c where c.state = 'gone'", String.class)
                .getResultList()),
        within(entities),
        later(takenAt(entities), withheldAt(entities)));
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  /** When the journal was told last of harm in a picture that nobody has taken down. */
  private static Instant withheldAt(EntityManager entities) {
    return entities
        .createQuery(
            "select e.at from JpaEntryRow e where e.type = 'PictureWithheld' and e.subject in"
                + " (select p.id from JpaPictureRow p, JpaCutRow c where p.takenAt is null"
                + " and c.hash = p.hash and c.state = 'gone') order by e.number desc",
            Instant.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .orElse(Instant.EPOCH);
  }

  private static Instant takenAt(EntityManager entities) {
    return entities
        .createQuery(
            "select p.takenAt from JpaPictureRow p where p.takenAt is not null"
                + " order by p.takenAt desc",
            Instant.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .orElse(Instant.EPOCH);
  }

  private static Map<AgencyId, Set<String>> within(EntityManager entities) {
    Map<AgencyId, Set<String>> within = new HashMap<>();
    entities
        .createQuery(
            "select p.agency, c.cut from JpaPictureRow p, JpaCutRow c"
                + " where p.takenAt is not null and c.hash = p.hash",
            Object[].class)
        .getResultStream()
        .forEach(row ->
            within
                .computeIfAbsent(
                    new AgencyId(UUID.fromString((String) row[0])), agency -> new HashSet<>())
                .add((String) row[1]));
    return within;
  }
}
