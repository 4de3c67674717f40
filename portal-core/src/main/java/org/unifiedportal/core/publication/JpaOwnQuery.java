package org.unifiedportal.core.publication;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.unifiedportal.core.agency.AgencyId;

/** An agency's own list, newest change first. */
final class JpaOwnQuery {
  private static final String BEHIND =
      " and (p.changedAt < :at or (p.changedAt = :at and p.id < :id))";

  private JpaOwnQuery() {}

  static List<Publication> list(
      EntityManager entities, AgencyId agency, Optional<PublicationId> after, int limit) {
    Optional<JpaPublicationRow> place =
        after.map(id -> entities.find(JpaPublicationRow.class, id.toString()));
    TypedQuery<JpaPublicationRow> query =
        entities
            .createQuery(
                "select p from JpaPublicationRow p where p.agency = :agency"
                    + (place.isPresent() ? BEHIND : "")
                    + " order by p.changedAt desc, p.id desc",
                JpaPublicationRow.class)
            .setParameter("agency", agency.toString())
            .setMaxResults(limit);
    place.ifPresent(row -> query.setParameter("at", row.changedAt).setParameter("id", row.id));
    return query.getResultStream().map(JpaPublicationMapping::toPublication).toList();
  }
}
