package org.unifiedportal.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Whoever measures with nothing on the scales is told. */
class QueryPlansTest {
  private static final String ROWS = "select x from system_range(1, 10) where x <> ?";

  @Test
  void h2TellsOfRowsAndNoneAreNoMeasure() {
    QueryPlans plans = new QueryPlans(TestDatabases.h2());
    try (TestPortal portal = new TestPortal(plans.watched())) {
      DataSource watched = plans.watched();
      assertEquals(11, plans.readByH2(() -> ask(watched, ROWS)));
      assertThrows(AssertionError.class, () -> plans.readByH2(() -> ask(watched, "select ?")));
      assertThrows(AssertionError.class, () -> plans.readByH2(() -> {}));
    }
  }

  private static void ask(DataSource source, String question) {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(question)) {
      statement.setInt(1, 3);
      statement.executeQuery().close();
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
