package org.unifiedportal.core.document;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.FirstOfEach;
import org.unifiedportal.core.journal.JpaDatabase;

/** The register's questions as JPQL; every condition but that of words stands on an index. */
final class JpaRegisterStore implements RegisterStore {
  private static final String LACKING =
      "select g.id from JpaGapRow g where g.agency in :agencies and g.field = :field";

  /** A draft's file that names it; what reading gave is JSON without blanks. */
  private static final String SAID =
      " and exists (select t.hash from JpaTextRow t, JpaEditionFileRow f, JpaDocumentRow d"
          + " where f.document = g.document and f.hash = t.hash and d.id = g.document"
          + " and d.standing = 'unpublished' and %s)";

  /** A card has these names once only; what is typed into it has its quotes escaped. */
  private static final String UNNAMED =
      "select d from JpaDocumentRow d where d.id > :behind and d.act is null"
          + " and d.card like '%\"number\":\"%' and d.card like '%\"date\":\"%' order by d.id";

  private static final Map<String, String> HINTS =
      Map.of(
          "number", named("number"),
          "date", named("date"),
          "kind", named("kind"),
          "issuer", named("issuer"),
          "title.kk", named("title") + " and " + speaks("kk"),
          "title.ru", named("title") + " and " + speaks("ru"));

  private final Database database;

  JpaRegisterStore(Database database) {
    this.database = database;
  }

  private static String named(String hint) {
    return "t.hints like '%\"" + hint + "\":\"%'";
  }

  private static String speaks(String language) {
    return "t.hints like '%\"language\":\"" + language + "\"%'";
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

  @Override
  public Named nameActs(String behind, int limit) {
    return JpaDatabase.in(
        database,
        entities -> {
          List<JpaDocumentRow> rows =
              entities
                  .createQuery(UNNAMED, JpaDocumentRow.class)
                  .setParameter("behind", behind)
                  .setMaxResults(limit)
                  .getResultList();
          rows.forEach(row -> nameAct(entities, row));
          return new Named(rows.size(), rows.isEmpty() ? behind : rows.getLast().id);
        });
  }

  /** A row that somebody saves at this moment gets its name by that. */
  private static void nameAct(EntityManager entities, JpaDocumentRow row) {
    Card card = CardJson.read(row.card);
    entities
        .createQuery(
            "update JpaDocumentRow d set d.act = :act"
                + " where d.id = :id and d.version = :version and d.act is null")
        .setParameter("act", JpaDocumentMapping.act(card.requisites()).orElseThrow())
        .setParameter("id", row.id)
        .setParameter("version", row.version)
        .executeUpdate();
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
    return counted(agencies, GAPS, field -> LACKING);
  }

  @Override
  public Map<String, Integer> readFromFiles(Set<AgencyId> agencies) {
    return counted(agencies, HINTS.keySet(), field -> LACKING + SAID.formatted(HINTS.get(field)));
  }

  private Map<String, Integer> counted(
      Set<AgencyId> agencies, Collection<String> fields, UnaryOperator<String> question) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    if (!agencies.isEmpty()) {
      Collection<String> ids = agencies.stream().map(AgencyId::toString).sorted().toList();
      JpaDatabase.in(
          database,
          entities -> {
            fields.forEach(field -> count(entities, ids, field, question.apply(field), counts));
            return counts;
          });
    }
    return counts;
  }

  private static void count(
      EntityManager entities,
      Collection<String> agencies,
      String field,
      String question,
      Map<String, Integer> in) {
    int found =
        entities
            .createQuery(question, String.class)
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
