package org.unifiedportal.core.publication;

import jakarta.persistence.EntityManager;
import java.util.Set;

/** Keeps in which required sections the live edition stands. */
final class JpaSections {
  private JpaSections() {}

  static void replace(EntityManager entities, Publication publication, Edition edition) {
    if (edition.state() instanceof EditionState.Draft) {
      return;
    }
    entities
        .createQuery("delete from JpaSectionRow s where s.publication = :publication")
        .setParameter("publication", publication.id().toString())
        .executeUpdate();
    if (publication.isLive()) {
      sections(publication, edition)
          .forEach(section -> entities.persist(JpaSectionRow.of(publication.id(), section)));
    }
  }

  private static Set<String> sections(Publication publication, Edition edition) {
    Set<String> own = edition.content().sections();
    return own.isEmpty() ? Set.of(publication.kind().clause()) : own;
  }
}
