package org.unifiedportal.core.publication;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unifiedportal.core.agency.AgencyId;

/** The conditions of a {@link LiveFilter} as JPQL; every one of them stands on an index. */
final class JpaLiveQuery {
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> parameters = new HashMap<>();

  private JpaLiveQuery() {
    conditions.add("p.standing = 'live'");
  }

  static List<ListedPublication> list(EntityManager entities, LiveFilter filter, int limit) {
    JpaLiveQuery query = new JpaLiveQuery().narrow(filter).behind(filter);
    String select =
        "select p, e.head from JpaPublicationRow p, JpaEditionRow e"
            + " where e.publication = p.id and e.number = p.liveEdition and ";
    Query built =
        entities.createQuery(select + query.where() + " order by p.publishedAt desc, p.id desc");
    List<ListedPublication> listed = new ArrayList<>();
    for (Object row : query.bind(built).setMaxResults(limit).getResultList()) {
      Object[] pair = (Object[]) row;
      listed.add(JpaPublicationMapping.toListed((JpaPublicationRow) pair[0], (String) pair[1]));
    }
    return listed;
  }

  static long count(EntityManager entities, LiveFilter filter) {
    JpaLiveQuery query = new JpaLiveQuery().narrow(filter);
    Query built =
        entities.createQuery("select count(p) from JpaPublicationRow p where " + query.where());
    return (Long) query.bind(built).getSingleResult();
  }

  private JpaLiveQuery narrow(LiveFilter filter) {
    addIf(
        !filter.agencies().isEmpty(),
        "p.agency in :agencies",
        "agencies",
        filter.agencies().stream().map(AgencyId::toString).toList());
    addIf(
        !filter.kinds().isEmpty(),
        "p.kind in :kinds",
        "kinds",
        filter.kinds().stream().map(PublicationKind::key).toList());
    addIf(filter.year().isPresent(), "p.publishedYear = :year", "year", filter.year().orElse(0));
    addIf(!filter.state().isEmpty(), "p.fieldState = :state", "state", filter.state());
    addIf(
        !filter.section().isEmpty(),
        "exists (select s from JpaSectionRow s where s.publication = p.id and s.section = :section)",
        "section",
        filter.section());
    return this;
  }

  private JpaLiveQuery behind(LiveFilter filter) {
    filter
        .after()
        .ifPresent(place -> {
          addIf(
              true,
              "p.publishedAt <= :at and (p.publishedAt < :at or p.id < :id)",
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
