package org.unifiedportal.core;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.postgresql.ds.PGConnectionPoolDataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.KeptDatabase;

/**
 * Real databases without content: H2 in memory, and PostgreSQL started once for the whole run,
 * which needn't survive a power cut. Making one costs more than most tests do with it, so what a
 * test leaves is emptied for the next one (ADR 0005).
 */
public final class TestDatabases {
  private static final int MOST_CONNECTIONS = 24;

  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final Deque<DataSource> H2 = new ArrayDeque<>();
  private static final Deque<DataSource> POSTGRES = new ArrayDeque<>();
  private static final Map<DataSource, Deque<DataSource>> LENT = new IdentityHashMap<>();
  private static final Map<DataSource, KeptDatabase> KEPT = new IdentityHashMap<>();

  private TestDatabases() {}

  /** An empty H2 database in memory. */
  public static DataSource h2() {
    return lend(
        H2,
        () ->
            JdbcConnectionPool.create(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000",
                "sa",
                ""));
  }

  /**
   * An empty PostgreSQL database on a server of the run: a copy of one that was migrated once, as
   * the tables are the same for all.
   */
  public static DataSource postgres() {
    return lend(
        POSTGRES, () -> Server.create("portal" + NUMBER.incrementAndGet(), Server.MIGRATED));
  }

  private static synchronized DataSource lend(
      Deque<DataSource> shelf, Supplier<DataSource> another) {
    DataSource source = null;
    while (source == null && !shelf.isEmpty()) {
      DataSource used = shelf.pop();
      source = KEPT.get(used).empty() ? used : null;
    }
    DataSource lent = source == null ? another.get() : source;
    LENT.put(lent, shelf);
    return lent;
  }

  /** Opens a database that was lent here, or any other. */
  static synchronized Database open(DataSource source, String... modules) {
    return LENT.containsKey(source)
        ? KEPT.computeIfAbsent(source, KeptDatabase::new).open(modules)
        : Database.open(source, modules);
  }

  /** Puts back on their shelves what was opened and is closed now: a test has ended. */
  static synchronized void putBack() {
    LENT.entrySet()
        .removeIf(lent -> {
          KeptDatabase kept = KEPT.get(lent.getKey());
          boolean isOver = kept != null && !kept.isOpen();
          if (isOver) {
            lent.getValue().push(lent.getKey());
          }
          return isOver;
        });
  }

  private static final class Server {
    private static final EmbeddedPostgres STARTED = start();
    static final String MIGRATED = migrated();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder()
            .setServerConfig("max_connections", "200")
            .setServerConfig("fsync", "off")
            .setServerConfig("full_page_writes", "off")
            .start();
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }

    private static String migrated() {
      make("migrated", "template1");
      Database.open(STARTED.getDatabase("postgres", "migrated")).close();
      return "migrated";
    }

    static DataSource create(String name, String template) {
      make(name, template);
      PGSimpleDataSource place = (PGSimpleDataSource) STARTED.getDatabase("postgres", name);
      PGConnectionPoolDataSource source = new PGConnectionPoolDataSource();
      source.setUrl(place.getUrl());
      source.setUser(place.getUser());
      source.setReWriteBatchedInserts(true);
      // As the portal asks of its own connections: what plans are shown, are those it gets.
      source.setOptions("-c random_page_cost=1.1");
      JdbcConnectionPool pool = JdbcConnectionPool.create(source);
      pool.setMaxConnections(MOST_CONNECTIONS);
      return pool;
    }

    private static void make(String name, String template) {
      try (Connection connection = STARTED.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("create database %s template %s".formatted(name, template));
      } catch (SQLException failed) {
        throw new IllegalStateException(failed);
      }
    }
  }
}
