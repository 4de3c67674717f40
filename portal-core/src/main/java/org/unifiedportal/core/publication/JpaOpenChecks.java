package org.unifiedportal.core.publication;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceUnitUtil;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.JpaDatabase;

/**
 * Checks, as far as publishing and discarding must know of them: by their rows, since checks know
 * publications and not the other way round.
 */
final class JpaOpenChecks {
  private static final String OPEN =
      "select c from JpaCheckRow c where c.publication = :publication and c.state = 'open'"
          + " order by c.askedAt, c.id";
  private static final String CLOSE =
      "update JpaCheckRow c set c.state = 'overtaken', c.decidedAt = :now"
          + " where c.id in :ids and c.state = 'open'";

  private static final String REMARKS =
      "delete from JpaRemarkRow r where r.check in (select c.id from JpaCheckRow c"
          + " where c.publication = :publication and c.edition = :edition)";
  private static final String CHECKS =
      "delete from JpaCheckRow c where c.publication = :publication and c.edition = :edition";

  private final Database database;

  JpaOpenChecks(Database database) {
    this.database = database;
  }

  /**
   * Closes those of a publication as overtaken; returns them, those asked for first in front. One
   * that is being answered is waited for, and is not among them once it was.
   */
  List<UUID> overtake(PublicationId publication, Instant now) {
    return JpaDatabase.in(
        database,
        entities -> {
          List<String> open = lock(entities, publication);
          if (!open.isEmpty()) {
            entities
                .createQuery(CLOSE)
                .setParameter("now", now)
                .setParameter("ids", open)
                .executeUpdate();
          }
          return open.stream().map(UUID::fromString).toList();
        });
  }

  /**
   * Removes all of a draft that is thrown away, answered or not, with what was remarked: nobody
   * reads that text through them any more. Returns those nobody had answered.
   */
  List<UUID> drop(PublicationId publication, EditionNumber draft) {
    return JpaDatabase.in(
        database,
        entities -> {
          List<String> open = lock(entities, publication);
          for (String removal : List.of(REMARKS, CHECKS)) {
            entities
                .createQuery(removal)
                .setParameter("publication", publication.toString())
                .setParameter("edition", draft.value())
                .executeUpdate();
          }
          return open.stream().map(UUID::fromString).toList();
        });
  }

  /** Rows of another package, known here by their keys alone. */
  private static List<String> lock(EntityManager entities, PublicationId publication) {
    PersistenceUnitUtil rows = entities.getEntityManagerFactory().getPersistenceUnitUtil();
    List<?> open =
        entities
            .createQuery(OPEN)
            .setParameter("publication", publication.toString())
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultList();
    return open.stream().map(row -> String.valueOf(rows.getIdentifier(row))).toList();
  }
}
