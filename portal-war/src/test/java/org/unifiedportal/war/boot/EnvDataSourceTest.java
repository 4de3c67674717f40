package org.unifiedportal.war.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.war.settings.DatabaseAddress;

class EnvDataSourceTest {
  @TempDir Path home;

  @Test
  void onH2ACommitIsWrittenBeforeItIsAcknowledged() throws SQLException {
    try (Connection connection = h2().getConnection()) {
      assertEquals("0", setting(connection, "WRITE_DELAY"));
    }
  }

  @Test
  void onH2NobodyWaitsForeverForALock() throws SQLException {
    try (Connection connection = h2().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select lock_timeout()")) {
      assertTrue(row.next());
      assertEquals(10_000, row.getInt(1));
    }
  }

  @Test
  void aWrongPasswordIsRefused() throws SQLException {
    DataSource source = h2();
    source.getConnection().close();

    assertThrows(SQLException.class, () -> source.getConnection("portal", "guess"));
  }

  @Test
  void aPoolThatKnowsNoUserOpensAsTheSettingsSay() throws SQLException {
    DataSource source = h2();

    for (String nobody : new String[] {"", null}) {
      try (Connection connection = source.getConnection(nobody, nobody)) {
        assertEquals("PORTAL", connection.getMetaData().getUserName());
      }
    }
  }

  @Test
  void everyWaitForPostgresqlEnds() {
    DatabaseDoor door =
        DatabaseDoor.of(new DatabaseAddress("jdbc:postgresql://localhost/portal", "portal", ""));

    assertEquals("10", door.settings().get("loginTimeout"));
    assertEquals("60", door.settings().get("socketTimeout"));
    assertEquals(
        "-c statement_timeout=30000 -c lock_timeout=10000"
            + " -c idle_in_transaction_session_timeout=60000 -c random_page_cost=1.1",
        door.settings().get("options"));
  }

  @Test
  void aPostgresqlThatIsNotThereIsSaidSoAtOnce() {
    DataSource absent =
        new EnvDataSource(
            new DatabaseAddress("jdbc:postgresql://127.0.0.1:1/portal", "portal", ""));

    assertTimeout(
        Duration.ofSeconds(DatabaseDoor.LOGIN_SECONDS),
        () -> assertThrows(SQLException.class, absent::getConnection));
  }

  @Test
  void itIsADataSourceAsPoolsExpectOne() throws SQLException {
    EnvDataSource source = h2();
    source.setUrl("jdbc:portal:env");

    assertTrue(source.isWrapperFor(EnvDataSource.class));
    assertSame(source, source.unwrap(DataSource.class));
    assertFalse(source.isWrapperFor(Connection.class));
    assertThrows(SQLException.class, () -> source.unwrap(Connection.class));
    assertEquals(DatabaseDoor.LOGIN_SECONDS, source.getLoginTimeout());
  }

  private EnvDataSource h2() {
    return new EnvDataSource(
        new DatabaseAddress("jdbc:h2:file:" + home.resolve("portal"), "portal", ""));
  }

  private static String setting(Connection connection, String name) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select setting_value from information_schema.settings where setting_name = '"
                    + name
                    + "'")) {
      assertTrue(row.next());
      return row.getString(1);
    }
  }
}
