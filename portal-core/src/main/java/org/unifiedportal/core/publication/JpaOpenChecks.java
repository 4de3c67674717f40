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
 * Checks nobody has answered, as far as publishing must know of them: by their rows, since checks
 * know publications and not the other way round.
 */
final class JpaOpenChecks {
  private static final String OPEN =
      "select c from JpaCheckRow c where c.publication = :publication and c.state = 'open'"
          + " order by c.askedAt, c.id";
  private static final String CLOSE =
      "update JpaCheckRow c set c.state = 'overtaken', c.decidedAt = :now"
          + " where c.id in :ids and c.state = 'open'";

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
