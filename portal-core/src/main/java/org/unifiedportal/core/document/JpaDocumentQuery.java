package org.unifiedportal.core.document;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unifiedportal.core.agency.AgencyId;

/** The conditions of a {@link DocumentFilter} as JPQL. */
final class JpaDocumentQuery {
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> parameters = new HashMap<>();

  private JpaDocumentQuery(DocumentFilter filter) {
    conditions.add("d.standing = 'live'");
    addIf(
        !filter.agencies().isEmpty(),
        "d.agency in :agencies",
        "agencies",
        filter.agencies().stream().map(AgencyId::toString).toList());
    addIf(
        !filter.kinds().isEmpty(),
        "d.kind in :kinds",
        "kinds",
        filter.kinds().stream().map(DocumentKind::key).toList());
    addIf(filter.year().isPresent(), "d.publishedYear = :year", "year", filter.year().orElse(0));
    addIf(
        !filter.section().isEmpty(),
        "exists (select s from JpaDocumentSectionRow s"
            + " where s.document = d.id and s.section = :section)",
        "section",
        filter.section());
  }

  static List<Document> list(EntityManager entities, DocumentFilter filter, int limit) {
    JpaDocumentQuery query = new JpaDocumentQuery(filter).behind(filter);
    Query built =
        entities.createQuery(
            "select d from JpaDocumentRow d where "
                + query.where()
                + " order by "
                + (filter.agencies().size() == 1 ? "d.agency desc, " : "")
                + "d.standing desc, d.publishedAt desc, d.id desc");
    List<Document> listed = new ArrayList<>();
    for (Object row : query.bind(built).setMaxResults(limit).getResultList()) {
      listed.add(JpaDocumentMapping.toDocument((JpaDocumentRow) row));
    }
    return listed;
  }

  static long count(EntityManager entities, DocumentFilter filter) {
    JpaDocumentQuery query = new JpaDocumentQuery(filter);
    Query built =
        entities.createQuery("select count(d) from JpaDocumentRow d where " + query.where());
    return (Long) query.bind(built).getSingleResult();
  }

  private JpaDocumentQuery behind(DocumentFilter filter) {
    filter
        .after()
        .ifPresent(place -> {
          addIf(
              true,
              "d.publishedAt <= :at and (d.publishedAt < :at or d.id < :id)",
              "at",
              place.publishedAt());
          parameters.put("id", place.id().toString());
        });
    return this;
  }

  private void addIf(boolean wanted, String condition, String parameter, Object value) {
    if (wanted) {
      conditions.add(condition);
      parameters.put(parameter, value);
    }
  }

  private String where() {
    return String.join(" and ", conditions);
  }

  private Query bind(Query query) {
    parameters.forEach(query::setParameter);
    return query;
  }
}
