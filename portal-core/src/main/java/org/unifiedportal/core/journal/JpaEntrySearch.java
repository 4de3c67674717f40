package org.unifiedportal.core.journal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Looks for entries as JPQL. */
final class JpaEntrySearch {
  private final EntryFilter filter;
  private final StringBuilder conditions = new StringBuilder();
  private final Map<String, Object> parameters = new LinkedHashMap<>();

  private JpaEntrySearch(EntryFilter filter) {
    this.filter = filter;
  }

  static List<JournalEntry> find(EntityManager entities, EntryFilter filter, int limit) {
    if (!filter.everywhere() && filter.agencies().isEmpty()) {
      return List.of();
    }
    JpaEntrySearch search = new JpaEntrySearch(filter);
    search.addAll();
    return search
        .query(entities)
        .setMaxResults(limit)
        .getResultStream()
        .map(JpaEntryRow::toEntry)
        .toList();
  }

  private void addAll() {
    add("e.number < :before", "before", filter.before());
    add("e.at >= :from", "from", filter.span().from());
    add("e.at < :until", "until", filter.span().until());
    if (!filter.everywhere()) {
      List<String> own = filter.agencies().stream().map(UUID::toString).sorted().toList();
      add("e.agency in :agencies", "agencies", own);
    }
    if (!filter.actor().isEmpty()) {
      add("lower(e.actor) like :actor escape '!'", "actor", pattern(filter.actor()));
    }
    if (!filter.type().isEmpty()) {
      add("e.type = :type", "type", filter.type());
    }
    filter.subject().ifPresent(id -> add("e.subject = :subject", "subject", id.toString()));
  }

  private void add(String condition, String name, Object value) {
    conditions.append(conditions.isEmpty() ? "" : " and ").append(condition);
    parameters.put(name, value);
  }

  private static String pattern(String typed) {
    String plain = typed.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
    return "%" + plain + "%";
  }

  private TypedQuery<JpaEntryRow> query(EntityManager entities) {
    TypedQuery<JpaEntryRow> query =
        entities.createQuery(
            "select e from JpaEntryRow e where " + conditions + " order by e.number desc",
            JpaEntryRow.class);
    parameters.forEach(query::setParameter);
    return query;
  }
}
