package org.unifiedportal.core.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestDatabases;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.AgencyId;

/** An officer's lists with 100,000 publications on PostgreSQL, half of them of the own agency. */
class WorkAmongManyTest {
  private static final int WARM = 40;
  private static final long MOST = 40;
  private static final int ROUNDS = 100;
  private static final String FILL =
      """
      insert into publication (id, agency_id, kind, slug, standing, latest_edition, version,
        changed_at, path, live_edition, published_at, published_year, updated_at, draft_by, draft_at)
      select gen_random_uuid()::text, case when n %% 2 = 0 then '%s' else '%s' end, 'news', 's' || n,
        case when n %% 20 = 0 then 'unpublished' else 'live' end, 1, 1,
        now() - n * interval '1 minute', 'p/' || n, case when n %% 20 = 0 then null else 1 end,
        now() - n * interval '1 minute', 2026, now() - n * interval '1 minute',
        case when n %% 20 = 0 then 'A' || n %% 7 end,
        case when n %% 20 = 0 then now() - n * interval '1 minute' end
      from generate_series(1, 100000) n
      """;
  private static final String EDITIONS =
      """
      insert into edition (id, publication_id, edition_number, head, body, author, saved_at)
      select p.id || '#1', p.id, 1,
        '{"v":1,"texts":{"kk":{"title":"T","lead":""}},"fields":{},"sections":[],"ceremonial":false}',
        '{"v":1,"kk":[]}', 'A', p.changed_at from publication p
      """;

  @Test
  void everyListAnswersWithinFortyMillisecondsAmongAHundredThousand() throws SQLException {
    DataSource source = TestDatabases.postgres();
    try (TestPortal portal = new TestPortal(source)) {
      AgencyId own = portal.found("sarybulak").id();
      fill(source, own, portal.found("karatal").id());
      WorkStore work = WorkStore.in(portal.database);
      WorkFilter all = WorkFilter.of(Set.of(own));
      WorkFilter deep = all.behind(work.own(all, 1000).getLast().place());
      assertEquals(21, work.drafts(all, 21).size());
      Map<String, Runnable> questions =
          Map.of(
              "drafts", () -> work.drafts(all, 21),
              "own drafts", () -> work.drafts(all.by("A1"), 9),
              "deep in the list", () -> work.own(deep, 21),
              "a kind", () -> work.own(all.of(PublicationKind.DOCUMENT), 21),
              "waiting", () -> work.waiting(Set.of(own), portal.time.now(), 8),
              "the day",
                  () -> portal.publications.list(LiveFilter.ALL.withAgencies(Set.of(own)), 1));
      Map<String, Long> slow = new TreeMap<>();
      questions.forEach((name, question) -> slow.put(name, p95(question)));
      slow.values().removeIf(millis -> millis <= MOST);
      assertEquals(Map.of(), slow, "milliseconds at p95");
    }
  }

  private static long p95(Runnable question) {
    long[] millis = new long[ROUNDS];
    for (int i = -WARM; i < ROUNDS; i++) {
      long begin = System.nanoTime();
      question.run();
      millis[Math.max(i, 0)] = Duration.ofNanos(System.nanoTime() - begin).toMillis();
    }
    Arrays.sort(millis);
    return millis[ROUNDS * 95 / 100];
  }

  private static void fill(DataSource source, AgencyId own, AgencyId other) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(FILL.formatted(own, other));
      statement.execute(EDITIONS);
      statement.execute("analyze");
    }
  }
}
