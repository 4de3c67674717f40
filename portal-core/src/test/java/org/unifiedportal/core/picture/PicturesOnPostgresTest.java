package org.unifiedportal.core.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.QueryPlans;
import org.unifiedportal.core.TestDatabases;
import org.unifiedportal.core.TestPortal;

class PicturesOnPostgresTest extends PicturesContract {
  private static final String FILL =
      """
      set session_replication_role = replica;
      insert into picture_cut (cut, hash, format, orientation, crop_left, crop_top, crop_width,
        crop_height, state, asked_at)
      select md5('c' || n), md5('h' || n) || md5('h' || n), 'jpg', 1, 0, 0, 400, 300, 'drawn',
        timestamptz '2026-11-01 07:00:00Z'
      from generate_series(1, 30000) n;
      insert into picture (id, agency_id, hash, file_name, format, head_width, head_height,
        orientation, alt_kind, credit, licence, crop_left, crop_top, crop_width, crop_height, focus,
        cut, sought, version, added_at, added_by)
      select md5('p' || c.cut), 'a', c.hash, 'a.jpg', 'jpg', 400, 300, 1, 'said', 'A', 'cc-by', 0, 0,
        400, 300, 'center', c.cut, 'a', 1, c.asked_at, 'A' from picture_cut c;
      insert into document_mention (id, publication_id, edition_number, target)
      select c.cut, 'p', 1, 'media/i/' || md5(c.cut) from picture_cut c;
      set session_replication_role = default;
      analyze
      """;

  @Override
  DataSource source() {
    return TestDatabases.postgres();
  }

  /** Thirty thousand pictures: what reads them all would read more of more. */
  @Test
  void tidyingReadsAsMuchWhereMoreStands() throws SQLException {
    DataSource source = TestDatabases.postgres();
    QueryPlans plans = new QueryPlans(source);
    try (TestPortal watched = new TestPortal(plans.watched());
        Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(FILL);
      PictureStore store = PictureStore.in(watched.database);
      List<String> drawn = store.drawn("", watched.time.now(), 100);
      assertEquals(100, drawn.size());
      assertTrue(readsLittle(plans.of(() -> store.drawn("", watched.time.now(), 100))));
      assertTrue(readsLittle(plans.of(() -> assertEquals(List.of(), store.unused(drawn)))));
    }
  }

  private static boolean readsLittle(QueryPlans.Reading reading) {
    assertEquals(List.of(), reading.scanned(), reading.toString());
    return reading.rows() <= 500;
  }
}
