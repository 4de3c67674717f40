package org.unifiedportal.core.document;

import java.util.ArrayList;
import java.util.List;
import org.unifiedportal.core.journal.FirstOfEach;

/** The conditions of a {@link RegisterFilter} as SQL. */
final class JpaRegisterQuery {
  private static final FirstOfEach.Order CHANGED =
      new FirstOfEach.Order("document", "id", "agency_id", "changed_at", true);
  private static final String GAP =
      " and exists (select 1 from document_gap g where g.document_id = document.id and g.field = ?)";
  private static final String BEHIND = " and changed_at <= ? and (changed_at < ? or id < ?)";

  private final StringBuilder conditions = new StringBuilder();
  private final List<Object> given = new ArrayList<>();

  private JpaRegisterQuery() {}

  static FirstOfEach of(RegisterFilter filter) {
    JpaRegisterQuery query = new JpaRegisterQuery();
    filter.state().ifPresent(state -> query.add(" and standing = ?", state.key()));
    filter.kind().ifPresent(kind -> query.add(" and kind = ?", kind.key()));
    if (!filter.gap().isEmpty()) {
      query.add(GAP, filter.gap());
    }
    filter.words().forEach(word -> query.add(" and sought like ? escape '!'", like(word)));
    filter
        .after()
        .ifPresent(place ->
            query.add(BEHIND, place.changedAt(), place.changedAt(), place.id().toString()));
    return new FirstOfEach(CHANGED, query.conditions.toString(), query.given);
  }

  private void add(String condition, Object... values) {
    conditions.append(condition);
    given.addAll(List.of(values));
  }

  private static String like(String word) {
    return "%" + word.replaceAll("[!%_]", "!$0") + "%";
  }
}
