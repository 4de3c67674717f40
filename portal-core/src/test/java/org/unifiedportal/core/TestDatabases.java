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
import org.unifiedportal.core.journal.Database;

/**
 * Real databases without content: H2 in memory, and PostgreSQL started once for the whole run,
 * which needn't survive a power cut.
 */
public final class TestDatabases {
  private static final AtomicInteger NUMBER = new AtomicInteger();

  private TestDatabases() {}

  /** A new empty H2 database in memory that lives as long as the run. */
  public static DataSource h2() {
    return JdbcConnectionPool.create(
        "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000", "sa", "");
  }

  /**
   * A new PostgreSQL database on a server of the run: a copy of one that was migrated once, as the
   * tables are the same for all.
   */
  public static DataSource postgres() {
    return Server.create("portal" + NUMBER.incrementAndGet(), Server.MIGRATED);
  }

  private static final class Server {
    private static final EmbeddedPostgres STARTED = start();
    static final String MIGRATED = migrated();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder()
            .setServerConfig("max_connections", "100")
            .setServerConfig("fsync", "off")
            .setServerConfig("full_page_writes", "off")
            .start();
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }

    private static String migrated() {
      Database.open(create("migrated", "template1")).close();
      return "migrated";
    }

    static DataSource create(String name, String template) {
      try (Connection connection = STARTED.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("create database %s template %s".formatted(name, template));
      } catch (SQLException failed) {
        throw new IllegalStateException(failed);
      }
      PGSimpleDataSource source = (PGSimpleDataSource) STARTED.getDatabase("postgres", name);
      source.setReWriteBatchedInserts(true);
      return source;
    }
  }
}
