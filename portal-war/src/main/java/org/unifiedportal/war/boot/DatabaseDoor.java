package org.unifiedportal.war.boot;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import org.unifiedportal.war.settings.DatabaseAddress;

/**
 * One kind of database with the driver and the driver's settings that keep rows safe and calls
 * short.
 *
 * <p>Nothing waits forever: logging in, statements, locks and silent sockets all end.
 */
record DatabaseDoor(Driver driver, String url, Map<String, String> settings) {
  static final int LOGIN_SECONDS = 10;

  private static final int SOCKET_SECONDS = 60;
  private static final int STATEMENT_MILLIS = 30_000;
  private static final int LOCK_MILLIS = 10_000;
  private static final int IDLE_IN_TRANSACTION_MILLIS = 60_000;

  /**
   * How much dearer a page anywhere on the disk is than the next one. PostgreSQL's own 4 is that of
   * turning disks, with which it reads a whole table where an index knows the few rows; tests show
   * the plans of the portal's lists with this one.
   */
  private static final String RANDOM_PAGE_COST = "1.1";

  static DatabaseDoor of(DatabaseAddress address) {
    return address.isPostgresql() ? postgresql(address.url()) : h2(address.url());
  }

  Connection open(String user, String password) throws SQLException {
    Properties properties = new Properties();
    properties.putAll(settings);
    properties.setProperty("user", user);
    properties.setProperty("password", password);
    Connection connection = driver.connect(url, properties);
    if (connection == null) {
      throw new SQLException("The address " + url + " is not one this driver can open.");
    }
    return connection;
  }

  /** H2 acknowledges a commit only once it is written: its default loses rows on a kill. */
  private static DatabaseDoor h2(String url) {
    return new DatabaseDoor(
        new org.h2.Driver(),
        url,
        Map.of(
            "WRITE_DELAY", "0",
            "LOCK_TIMEOUT", String.valueOf(LOCK_MILLIS),
            "DB_CLOSE_ON_EXIT", "FALSE"));
  }

  private static DatabaseDoor postgresql(String url) {
    String limits =
        ("-c statement_timeout=%d -c lock_timeout=%d -c idle_in_transaction_session_timeout=%d"
                + " -c random_page_cost=%s")
            .formatted(STATEMENT_MILLIS, LOCK_MILLIS, IDLE_IN_TRANSACTION_MILLIS, RANDOM_PAGE_COST);
    return new DatabaseDoor(
        new org.postgresql.Driver(),
        url,
        Map.of(
            "ApplicationName",
            "unified-portal",
            "connectTimeout",
            String.valueOf(LOGIN_SECONDS),
            "loginTimeout",
            String.valueOf(LOGIN_SECONDS),
            "socketTimeout",
            String.valueOf(SOCKET_SECONDS),
            "tcpKeepAlive",
            "true",
            "options",
            limits));
  }
}
