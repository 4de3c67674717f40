package org.unifiedportal.core.document;

import java.util.Map;
import org.unifiedportal.core.agency.AgencyId;

/** The conditions of a {@link RegisterFilter} as JPQL. */
final class JpaRegisterQuery {
  private static final String GAP =
      " and exists (select g from JpaGapRow g where g.document = d.id and g.field = :gap)";
  private static final String BEHIND =
      " and d.changedAt <= :at and (d.changedAt < :at or d.id < :id)";

  private JpaRegisterQuery() {}

  /** The query; what its names stand for is put into the map. */
  static String text(RegisterFilter filter, Map<String, Object> given) {
    StringBuilder text =
        new StringBuilder("select d from JpaDocumentRow d where d.agency in :agencies");
    given.put("agencies", filter.agencies().stream().map(AgencyId::toString).sorted().toList());
    filter.state().ifPresent(state -> add(text, given, " and d.standing = :state", state.key()));
    filter.kind().ifPresent(kind -> add(text, given, " and d.kind = :kind", kind.key()));
    if (!filter.gap().isEmpty()) {
      add(text, given, GAP, filter.gap());
    }
    for (int i = 0; i < filter.words().size(); i++) {
      add(text, given, " and d.sought like :w" + i + " escape '!'", like(filter.words().get(i)));
    }
    filter
        .after()
        .ifPresent(place -> {
          text.append(BEHIND);
          given.put("at", place.changedAt());
          given.put("id", place.id().toString());
        });
    return text.append(" order by d.changedAt desc, d.id desc").toString();
  }

  /** A condition names one value: the word behind its colon. */
  private static void add(
      StringBuilder text, Map<String, Object> given, String condition, Object value) {
    text.append(condition);
    String name = condition.substring(condition.indexOf(':') + 1).split("[^A-Za-z0-9]", 2)[0];
    given.put(name, value);
  }

  private static String like(String word) {
    return "%" + word.replaceAll("[!%_]", "!$0") + "%";
  }
}
