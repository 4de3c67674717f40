package org.unifiedportal.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.QueryPlans;
import org.unifiedportal.core.TestDatabases;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.AgencyId;

/**
 * The register with {@code among.many} documents (60,000) on PostgreSQL, half of them of the own
 * agency: what reads more than a tenth of those would read more of more.
 */
class RegisterAmongManyTest {
  /** Rows that answering may read, those thrown away included. */
  private static final long MOST = 1500;

  private static final int MANY = Integer.getInteger("among.many", 60_000);

  /**
   * Keys are checked by other tests, and the files themselves are not there: only their rows are
   * read.
   */
  private static final String FILL =
      """
      set session_replication_role = replica;
      insert into document (id, agency_id, kind, card, sought, standing, latest_edition, version,
        changed_at)
      select lpad(to_hex(n), 8, '0') || '-0000-4000-8000-000000000000',
        case when n %% 2 = 0 then '%s' else '%s' end,
        case when n %% 400 = 0 then 'plan' else 'general' end,
        '{"v":1,"kind":"general","title":{"kk":"Құжат ' || n || '"},'
          || '"requisites":{"number":null,"date":null,"signatory":null,"issuer":null},'
          || '"legal":{"state":null,"links":[]},'
          || '"coverage":{"sections":[],"topic":null,"period":null},'
          || '"licence":"cc-by","page":null}',
        'құжат ' || n, 'unpublished', 1, 1, now() - n * interval '1 minute'
      from generate_series(1, %d) n
      """;

  private static final String GAPS =
      """
      insert into document_gap (id, document_id, agency_id, field, stops, changed_at)
      select id || '#title.ru', id, agency_id, 'title.ru', false, changed_at from document
      """;

  private static final String FILES =
      """
      insert into edition_file (id, document_id, edition_number, place, language, format, hash, name)
      select id || '#1', id, 1, 1, 'kk', 'pdf', repeat('0', 64), 'a.pdf' from document;
      set session_replication_role = default
      """;

  @Test
  void noQuestionReadsManyRowsOrAWholeTableForOneAgencyOrForTwo() throws SQLException {
    DataSource source = TestDatabases.postgres();
    QueryPlans plans = new QueryPlans(source);
    try (TestPortal portal = new TestPortal(plans.watched())) {
      AgencyId own = portal.found("sarybulak").id();
      AgencyId other = portal.found("karatal").id();
      fill(source, own, other);
      Map<String, Runnable> questions = new TreeMap<>();
      ask(portal, Set.of(own), "of one: ", questions);
      ask(portal, Set.of(own, other), "of two: ", questions);
      Map<String, QueryPlans.Reading> heavy = new TreeMap<>();
      questions.forEach((name, question) -> heavy.put(name, plans.of(question)));
      heavy.values().removeIf(one -> one.rows() <= MOST && one.scanned().isEmpty());
      assertEquals(Map.of(), heavy);
    }
  }

  private static void ask(
      TestPortal portal, Set<AgencyId> own, String whose, Map<String, Runnable> questions) {
    RegisterStore register = RegisterStore.in(portal.database);
    RegisterFilter all = RegisterFilter.of(own);
    RegisterFilter deep = all.behind(Optional.of(register.list(all, 1000).getLast().place()));
    assertEquals(21, register.list(all, 21).size());
    questions.put(whose + "first page", () -> register.list(all, 21));
    questions.put(whose + "deep in the list", () -> register.list(deep, 21));
    questions.put(
        whose + "a standing",
        () -> register.list(all.with(Optional.of(RegisterFilter.State.LIVE)), 21));
    questions.put(
        whose + "what waits to be published",
        () -> register.list(all.with(Optional.of(RegisterFilter.State.UNPUBLISHED)), 5));
    questions.put(
        whose + "a rare kind", () -> register.list(all.of(Optional.of(DocumentKind.PLAN)), 21));
    questions.put(whose + "what lacks a title", () -> register.list(all.lacking("title.ru"), 21));
    questions.put(whose + "a common word", () -> register.list(all.saying(List.of("құжат")), 21));
  }

  private static void fill(DataSource source, AgencyId own, AgencyId other) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(FILL.formatted(own, other, MANY));
      statement.execute(GAPS);
      statement.execute(FILES);
      statement.execute("analyze");
    }
  }
}
