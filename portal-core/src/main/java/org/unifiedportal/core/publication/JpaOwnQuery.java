package org.unifiedportal.core.publication;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.unifiedportal.core.agency.AgencyId;

/** An agency's own list, newest change first. */
final class JpaOwnQuery {
  private static final String BEHIND =
      " and p.changedAt <= :at and (p.changedAt < :at or p.id < :id)";

  private JpaOwnQuery() {}

  static List<OwnPublication> list(
      EntityManager entities, AgencyId agency, Optional<LiveFilter.Place> after, int limit) {
    TypedQuery<JpaPublicationRow> query =
        entities
            .createQuery(
                "select p from JpaPublicationRow p where p.agency = :agency"
                    + (after.isPresent() ? BEHIND : "")
                    + " order by p.changedAt desc, p.id desc",
                JpaPublicationRow.class)
            .setParameter("agency", agency.toString())
            .setMaxResults(limit);
    after.ifPresent(place ->
        query.setParameter("at", place.publishedAt()).setParameter("id", place.id().toString()));
    return query
        .getResultStream()
        .map(row -> new OwnPublication(JpaPublicationMapping.toPublication(row), row.changedAt))
        .toList();
  }
}
