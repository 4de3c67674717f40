package org.unifiedportal.feed.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.QueryPlans;
import org.unifiedportal.core.TestDatabases;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.text.Language;

/** A feed costs the same at any size, on H2 too, which sorts whatever no index has in order. */
class FeedsAmongManyTest {
  private static final int FEW = 30;
  private static final int MOST = 2 * FEW;

  private static final String ENTRIES =
      """
      insert into feed_entry (id, publication, language, agency_id, kind, path, edition, title, summary,
        marks, languages, event_number, published_at, updated_at, touched_at)
      select lpad(x, 8, '0') || '-0000-4000-8000-000000000000:kk', lpad(x, 8, '0') || '-0000-4000-8000-000000000000',
        'kk', '%s', casewhen(mod(x, 3) = 0, 'problem', 'news'), 'p/' || x, 1, 'T', '', '', 'kk', x,
        dateadd(minute, -x, current_timestamp), dateadd(minute, -x / 2, current_timestamp), current_timestamp
      from system_range(1, 5000)
      """;

  @Test
  void noFeedReadsMuchMoreThanItTells() throws SQLException {
    DataSource source = TestDatabases.h2();
    QueryPlans plans = new QueryPlans(source);
    try (FeedPortal portal = new FeedPortal(plans.watched())) {
      AgencyId own = portal.agency.id();
      try (Connection connection = source.getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute(ENTRIES.formatted(own));
        statement.execute("analyze");
      }
      FeedSelection all = FeedSelection.of(Language.KK);
      FeedSelection ours = all.from(own, portal.agency.slug());
      Map<String, FeedSelection> asked =
          Map.of(
              "all",
              all,
              "a kind",
              all.about(EntryKind.PROBLEM),
              "an agency",
              ours,
              "a kind of an agency",
              ours.about(EntryKind.PROBLEM));
      Map<String, Long> heavy = new TreeMap<>();
      Instant since = Instant.EPOCH;
      asked.forEach((name, one) -> {
        heavy.put(name, plans.readByH2(() -> portal.entries.newest(one, FEW)));
        heavy.put(
            name + ", changed", plans.readByH2(() -> portal.entries.changed(one, since, FEW)));
      });
      heavy.values().removeIf(read -> read <= MOST);
      assertEquals(Map.of(), heavy);
      assertEquals(FEW, portal.entries.newest(all, FEW).size());
    }
  }
}
