package org.unifiedportal.core.publication;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.journal.JpaDatabase;

/** An agency's own list, newest change first. */
final class JpaOwnQuery {
  /** The agency's column stands in the order for H2, which else sorts all rows of the agency. */
  private static final String LISTED =
      "select p from JpaPublicationRow p where p.agency = :agency"
          + " and p.changedAt <= :at and (p.changedAt < :at or p.id < :id)"
          + " order by p.agency desc, p.changedAt desc, p.id desc";

  private JpaOwnQuery() {}

  static List<OwnPublication> list(
      EntityManager entities, AgencyId agency, Optional<LiveFilter.Place> after, int limit) {
    TypedQuery<JpaPublicationRow> query =
        entities
            .createQuery(LISTED, JpaPublicationRow.class)
            .setParameter("agency", agency.toString())
            .setParameter("at", after.map(LiveFilter.Place::publishedAt).orElse(JpaDatabase.END))
            .setParameter("id", after.map(place -> place.id().toString()).orElse(""))
            .setMaxResults(limit);
    return query
        .getResultStream()
        .map(row -> new OwnPublication(JpaPublicationMapping.toPublication(row), row.changedAt))
        .toList();
  }
}
