package org.unifiedportal.core.publication;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.unifiedportal.core.agency.AgencyId;

/** The conditions of a {@link LiveFilter} as JPQL; every one of them stands on an index. */
final class JpaLiveQuery {
  private static final String LISTED =
      "select p, e.head from JpaPublicationRow p, JpaEditionRow e"
          + " where e.publication = p.id and e.number = p.liveEdition and ";

  /** Above, all pairs of agency and kind are asked for together. */
  private static final int MOST_PARTS = 64;

  private static final Comparator<ListedPublication> NEWEST_FIRST =
      Comparator.comparing(ListedPublication::publishedAt)
          .thenComparing(one -> one.id().toString())
          .reversed();

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> parameters = new HashMap<>();

  private JpaLiveQuery() {
    conditions.add("p.standing = 'live'");
  }

  /** Where several agencies or kinds are asked for, each pair apart: only so is no more read. */
  static List<ListedPublication> list(EntityManager entities, LiveFilter filter, int limit) {
    List<LiveFilter> parts = parts(filter);
    if (parts.size() == 1) {
      return part(entities, parts.getFirst(), limit);
    }
    return parts.stream()
        .flatMap(one -> part(entities, one, limit).stream())
        .sorted(NEWEST_FIRST)
        .limit(limit)
        .toList();
  }

  private static List<LiveFilter> parts(LiveFilter filter) {
    int parts = Math.max(1, filter.agencies().size()) * Math.max(1, filter.kinds().size());
    return parts > MOST_PARTS
        ? List.of(filter)
        : ofAgencies(filter).flatMap(JpaLiveQuery::ofKinds).toList();
  }

  private static Stream<LiveFilter> ofAgencies(LiveFilter filter) {
    return filter.agencies().isEmpty()
        ? Stream.of(filter)
        : filter.agencies().stream().map(one -> filter.withAgencies(Set.of(one)));
  }

  private static Stream<LiveFilter> ofKinds(LiveFilter filter) {
    return filter.kinds().isEmpty()
        ? Stream.of(filter)
        : filter.kinds().stream().map(one -> filter.withKinds(Set.of(one)));
  }

  private static List<ListedPublication> part(
      EntityManager entities, LiveFilter filter, int limit) {
    JpaLiveQuery query = new JpaLiveQuery().narrow(filter).behind(filter);
    Query built = entities.createQuery(LISTED + query.where() + order(filter));
    List<ListedPublication> listed = new ArrayList<>();
    for (Object row : query.bind(built).setMaxResults(limit).getResultList()) {
      Object[] pair = (Object[]) row;
      listed.add(JpaPublicationMapping.toListed((JpaPublicationRow) pair[0], (String) pair[1]));
    }
    return listed;
  }

  /**
   * The columns of the index that have one value stand in front: H2 reads rows in the order of an
   * index only where all of its columns are named, and sorts everything there is otherwise.
   */
  private static String order(LiveFilter filter) {
    return " order by "
        + (filter.agencies().size() == 1 ? "p.agency desc, " : "")
        + (filter.kinds().size() == 1 ? "p.kind desc, " : "")
        + "p.standing desc, p.publishedAt desc, p.id desc";
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
