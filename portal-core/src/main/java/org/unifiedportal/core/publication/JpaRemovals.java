package org.unifiedportal.core.publication;

import jakarta.persistence.EntityManager;
import java.util.List;

/** Removes the rows of drafts that are thrown away; nothing that was published is removed. */
final class JpaRemovals {
  /** Whatever names a publication, the publication itself last. */
  private static final List<String> ROWS =
      List.of(
          "JpaMentionRow",
          "JpaSectionRow",
          "JpaTextGapRow",
          "JpaTextSketchRow",
          "JpaScheduledRow",
          "JpaOfficeRow",
          "JpaSignOffRow",
          "JpaEditionRow");

  private JpaRemovals() {}

  static int edition(EntityManager entities, PublicationId id, EditionNumber draft) {
    entities
        .createQuery(
            "delete from JpaMentionRow m where m.publication = :publication and m.edition = :edition")
        .setParameter("publication", id.toString())
        .setParameter("edition", draft.value())
        .executeUpdate();
    return entities
        .createQuery("delete from JpaEditionRow e where e.id = :id and e.releasedAt is null")
        .setParameter("id", JpaEditionRow.id(id, draft))
        .executeUpdate();
  }

  static int publication(EntityManager entities, PublicationId id) {
    ROWS.forEach(row ->
        entities
            .createQuery("delete from %s r where r.publication = :publication".formatted(row))
            .setParameter("publication", id.toString())
            .executeUpdate());
    return entities
        .createQuery("delete from JpaPublicationRow p where p.id = :id and p.liveEdition is null")
        .setParameter("id", id.toString())
        .executeUpdate();
  }
}
