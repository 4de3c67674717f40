package org.unifiedportal.core;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.postgresql.ds.PGSimpleDataSource;

/** Real, empty databases: H2 in memory, and PostgreSQL started once for the whole run. */
public final class TestDatabases {
  private static final AtomicInteger NUMBER = new AtomicInteger();

  private TestDatabases() {}

  /** A new empty H2 database in memory that lives as long as the run. */
  public static DataSource h2() {
    return JdbcConnectionPool.create(
        "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000", "sa", "");
  }

  /** A new empty PostgreSQL database on a server of the run. */
  public static DataSource postgres() {
    String name = "portal" + NUMBER.incrementAndGet();
    try (Connection connection = Server.STARTED.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
    PGSimpleDataSource source = (PGSimpleDataSource) Server.STARTED.getDatabase("postgres", name);
    source.setReWriteBatchedInserts(true);
    return source;
  }

  private static final class Server {
    static final EmbeddedPostgres STARTED = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder().setServerConfig("max_connections", "100").start();
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }
}
