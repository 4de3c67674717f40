package org.unifiedportal.core.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
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
import org.unifiedportal.core.text.Language;

/**
 * An officer's lists with {@code among.many} publications (60,000) on PostgreSQL, half of them of
 * the own agency: what reads more than a tenth of those would read more of more.
 */
class WorkAmongManyTest {
  /** Rows that answering may read, those thrown away included. */
  private static final long MOST = 1500;

  private static final int MANY = Integer.getInteger("among.many", 60_000);

  /** Keys are checked by other tests; here that would take longer than all questions. */
  private static final String FILL =
      """
      set session_replication_role = replica;
      insert into publication (id, agency_id, kind, slug, standing, latest_edition, version,
        changed_at, path, live_edition, published_at, published_year, updated_at, draft_by, draft_at, field_state,
        field_due)
      select lpad(to_hex(n), 8, '0') || '-0000-4000-8000-000000000000',
        case when n %% 2 = 0 then '%s' else '%s' end, 'news', 's' || n,
        case when n %% 4 = 0 then 'unpublished' else 'live' end, 1, 1,
        now() - n * interval '1 minute', 'p/' || n, case when n %% 4 = 0 then null else 1 end,
        now() - n * interval '1 minute', 2026, now() - n * interval '1 minute',
        case when n %% 4 = 0 then 'A' || n %% 7 end,
        case when n %% 4 = 0 then now() - n * interval '1 minute' end,
        'open', date '2020-01-01' + n %% 3000
      from generate_series(1, %d) n
      """;

  private static final String EDITIONS =
      """
      insert into edition (id, publication_id, edition_number, head, body, author, saved_at)
      select p.id || '#1', p.id, 1,
        '{"v":1,"texts":{"kk":{"title":"T","lead":""}},"fields":{},"sections":[],"ceremonial":false}',
        '{"v":1,"kk":[]}', 'A', p.changed_at from publication p
      """;

  private static final String OFFICES =
      """
      insert into publication_office (publication_id, office_id, noted_at)
      select id, agency_id, changed_at from publication
      """;

  private static final String ACTS =
      """
      insert into scheduled_act (id, publication_id, agency_id, act, due_at, state)
      select p.id, p.id, p.agency_id, 'expire',
        timestamptz '2026-11-16 06:00:00Z' - n.n * interval '1 minute',
        case when n.n % 3 = 0 then 'failed' else 'waiting' end
      from (select id, agency_id, row_number() over (order by id) as n from publication) p
        join generate_series(1, 20000) n on n.n = p.n
      """;

  private static final String GAPS =
      """
      insert into text_gap (id, publication_id, agency_id, language, missing, since, promised, live)
      select p.id || '#ru', p.id, p.agency_id, 'ru', true, p.published_at,
        date '2026-01-01' + p.live_edition * (row_number() over (order by p.id) % 600)::int, true
      from publication p where p.standing = 'live'
      """;

  private static final String SKETCHES =
      """
      insert into text_sketch (id, publication_id, agency_id, language, sketch, published_at)
      select p.id || '#kk', p.id, p.agency_id, 'kk', '1,2,3', p.published_at
      from publication p where p.standing = 'live'
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
      questions.put("a copy", () -> copy(portal, own));
      Map<String, QueryPlans.Reading> heavy = new TreeMap<>();
      questions.forEach((name, question) -> heavy.put(name, plans.of(question)));
      heavy.values().removeIf(one -> one.rows() <= MOST && one.scanned().isEmpty());
      assertEquals(Map.of(), heavy);
    }
  }

  private static void ask(
      TestPortal portal, Set<AgencyId> own, String whose, Map<String, Runnable> questions) {
    WorkStore work = WorkStore.in(portal.database);
    WorkFilter all = WorkFilter.of(own);
    WorkFilter deep = all.behind(work.own(all, 1000).getLast().place());
    Instant now = Instant.parse("2026-11-16T07:00:00Z");
    assertEquals(21, work.drafts(all, 21).size());
    assertEquals(8, work.waiting(own, now, 8).size());
    Map<String, Runnable> asked = agenda(portal, own, now);
    asked.put("drafts", () -> work.drafts(all, 21));
    asked.put("own drafts", () -> work.drafts(all.by("A1"), 9));
    asked.put("deep in the list", () -> work.own(deep, 21));
    asked.put("a kind", () -> work.own(all.of(PublicationKind.DOCUMENT), 21));
    asked.put("waiting", () -> work.waiting(own, now, 8));
    asked.put("failed", () -> work.failed(own, now, 8));
    asked.put("run for others", () -> work.run(own, 200));
    asked.put("the day", () -> portal.publications.list(LiveFilter.ALL.withAgencies(own), 1));
    asked.forEach((name, question) -> questions.put(whose + name, question));
  }

  private static Map<String, Runnable> agenda(TestPortal portal, Set<AgencyId> own, Instant now) {
    AgendaStore agenda = AgendaStore.in(portal.database);
    Optional<LaggingText.Place> far =
        Optional.of(agenda.lagging(own, Optional.empty(), 1000).getLast().place());
    LocalDate day = LocalDate.of(2026, 11, 1);
    LocalDate end = day.plusDays(30);
    assertEquals(200, agenda.promised(own, day, end, 200).size());
    Map<String, Runnable> asked = new TreeMap<>();
    asked.put("owed", () -> agenda.lagging(own, Optional.empty(), 21));
    asked.put("deep in what is owed", () -> agenda.lagging(own, far, 21));
    asked.put("promised", () -> agenda.promised(own, day, end, 200));
    asked.put("due", () -> agenda.problems(own, day, end, 200));
    asked.put("a month", () -> agenda.acts(own, now.minusSeconds(864_000), now, 200));
    return asked;
  }

  private static void copy(TestPortal portal, AgencyId own) {
    String words =
        "бір екі үш төрт бес алты жеті сегіз тоғыз он он бір он екі он үш он төрт он бес";
    EditionText text = new EditionText("Тақырып", words, List.of());
    Content content = new Content(Map.of(Language.KK, text), Fields.NONE, Set.of(), false);
    assertEquals(
        Optional.empty(),
        CopyStore.in(portal.database).findOriginal(own, content, Optional.empty()));
  }

  private static void fill(DataSource source, AgencyId own, AgencyId other) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(FILL.formatted(own, other, MANY));
      statement.execute(EDITIONS);
      statement.execute(OFFICES);
      statement.execute(ACTS);
      statement.execute(GAPS);
      statement.execute(SKETCHES);
      statement.execute("set session_replication_role = default");
      statement.execute("analyze");
    }
  }
}
