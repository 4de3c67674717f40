package org.unifiedportal.core.document;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.FirstOfEach;
import org.unifiedportal.core.journal.JpaDatabase;

/** The register's questions as JPQL; every condition but that of words stands on an index. */
final class JpaRegisterStore implements RegisterStore {
  private final Database database;

  JpaRegisterStore(Database database) {
    this.database = database;
  }

  @Override
  public List<RegisterLine> list(RegisterFilter filter, int limit) {
    if (filter.agencies().isEmpty()) {
      return List.of();
    }
    return JpaDatabase.in(database, entities -> lines(entities, rows(entities, filter, limit)));
  }

  @Override
  public List<RegisterLine> ofAct(AgencyId agency, Requisites requisites, int limit) {
    return JpaDocumentMapping.act(requisites)
        .map(act -> JpaDatabase.in(database, entities -> ofAct(entities, agency, act, limit)))
        .orElse(List.of());
  }

  private static List<RegisterLine> ofAct(
      EntityManager entities, AgencyId agency, String act, int limit) {
    List<JpaDocumentRow> rows =
        entities
            .createQuery(
                "select d from JpaDocumentRow d where d.agency = :agency and d.act = :act"
                    + " and d.standing <> :gone order by d.changedAt desc, d.id desc",
                JpaDocumentRow.class)
            .setParameter("agency", agency.toString())
            .setParameter("act", act)
            .setParameter("gone", JpaDocumentRow.WITHDRAWN)
            .setMaxResults(limit)
            .getResultList();
    return lines(entities, rows);
  }

  private static List<JpaDocumentRow> rows(
      EntityManager entities, RegisterFilter filter, int limit) {
    FirstOfEach wanted = JpaRegisterQuery.of(filter);
    List<String> agencies = filter.agencies().stream().map(AgencyId::toString).sorted().toList();
    Query query = entities.createNativeQuery(wanted.text(agencies.size(), limit));
    int place = 0;
    for (Object value : wanted.values(agencies)) {
      query.setParameter(++place, value);
    }
    List<?> ids = query.getResultList();
    return ids.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select d from JpaDocumentRow d where d.id in :ids"
                    + " order by d.changedAt desc, d.id desc",
                JpaDocumentRow.class)
            .setParameter("ids", ids)
            .getResultList();
  }

  /** The files of a page of documents are read in one query. */
  private static List<RegisterLine> lines(EntityManager entities, List<JpaDocumentRow> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    Map<String, List<DocumentFile>> files =
        entities
            .createQuery(
                "select f from JpaEditionFileRow f, JpaDocumentRow d where f.document = d.id"
                    + " and f.edition = d.latestEdition and d.id in :ids order by f.place",
                JpaEditionFileRow.class)
            .setParameter("ids", rows.stream().map(row -> row.id).toList())
            .getResultStream()
            .collect(
                Collectors.groupingBy(
                    file -> file.document,
                    Collectors.mapping(JpaEditionFileRow::toFile, Collectors.toList())));
    return rows.stream()
        .map(row ->
            new RegisterLine(
                JpaDocumentMapping.toDocument(row),
                row.changedAt,
                files.getOrDefault(row.id, List.of())))
        .toList();
  }

  @Override
  public Map<String, Integer> gaps(Set<AgencyId> agencies) {
    Map<String, Integer> gaps = new LinkedHashMap<>();
    if (!agencies.isEmpty()) {
      Collection<String> ids = agencies.stream().map(AgencyId::toString).sorted().toList();
      JpaDatabase.in(
          database,
          entities -> {
            GAPS.forEach(field -> count(entities, ids, field, gaps));
            return gaps;
          });
    }
    return gaps;
  }

  private static void count(
      EntityManager entities, Collection<String> agencies, String field, Map<String, Integer> in) {
    int found =
        entities
            .createQuery(
                "select g.id from JpaGapRow g where g.agency in :agencies and g.field = :field",
                String.class)
            .setParameter("agencies", agencies)
            .setParameter("field", field)
            .setMaxResults(MOST_COUNTED)
            .getResultList()
            .size();
    if (found > 0) {
      in.put(field, found);
    }
  }
}
