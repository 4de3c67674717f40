package org.unifiedportal.core.document;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.unifiedportal.core.agency.AgencyId;

/** What was changed or taken back last. */
final class JpaDocumentNews {
  private JpaDocumentNews() {}

  static List<Document> changed(EntityManager entities, Set<AgencyId> agencies, int limit) {
    TypedQuery<JpaDocumentRow> query =
        query(entities, "d.standing = 'live'", agencies, "d.updatedAt desc, d.id desc");
    return list(query, limit);
  }

  static List<Document> corrected(
      EntityManager entities, Set<AgencyId> agencies, Instant since, int limit) {
    String corrected =
        "d.standing = 'live' and d.updatedAt >= :since and d.updatedAt > d.publishedAt";
    TypedQuery<JpaDocumentRow> query =
        query(entities, corrected, agencies, "d.updatedAt desc, d.id desc");
    return list(query.setParameter("since", since), limit);
  }

  static List<Document> withdrawn(
      EntityManager entities, Set<AgencyId> agencies, Instant since, int limit) {
    String taken = "d.standing = 'withdrawn' and d.withdrawnAt >= :since";
    TypedQuery<JpaDocumentRow> query =
        query(entities, taken, agencies, "d.withdrawnAt desc, d.id desc");
    return list(query.setParameter("since", since), limit);
  }

  private static TypedQuery<JpaDocumentRow> query(
      EntityManager entities, String condition, Set<AgencyId> agencies, String order) {
    String own = agencies.isEmpty() ? "" : " and d.agency in :agencies";
    TypedQuery<JpaDocumentRow> query =
        entities.createQuery(
            "select d from JpaDocumentRow d where "
                + condition
                + own
                + " order by d.standing desc, "
                + order,
            JpaDocumentRow.class);
    if (!agencies.isEmpty()) {
      query.setParameter("agencies", agencies.stream().map(AgencyId::toString).toList());
    }
    return query;
  }

  private static List<Document> list(TypedQuery<JpaDocumentRow> query, int limit) {
    return query
        .setMaxResults(limit)
        .getResultStream()
        .map(JpaDocumentMapping::toDocument)
        .toList();
  }
}
