package org.unifiedportal.war.launch;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * A database with the demo in it on the run's PostgreSQL, and the home of its portal: both are
 * copies of what one first start left.
 */
record PostgresPortal(String database, Path home) {
  private static final AtomicInteger NUMBER = new AtomicInteger();

  /** The home stands where it is said. */
  static PostgresPortal at(Path home) throws Exception {
    PostgresPortal seeded = Server.SEEDED;
    String copy = "portal" + NUMBER.incrementAndGet();
    execute("create database %s template %s".formatted(copy, seeded.database));
    SeededHome.copy(seeded.home, home);
    return new PostgresPortal(copy, home);
  }

  /** Starts the portal at this port and waits until it is ready. */
  PortalProcess start(Path folder, int port) throws IOException, InterruptedException {
    return carryOut("run", folder, port).awaitReady();
  }

  /** Starts a command of the portal. */
  PortalProcess carryOut(String command, Path folder, int port) throws IOException {
    return PortalProcess.start(folder, environment(port), command);
  }

  DataSource source() {
    return Server.STARTED.getDatabase("postgres", database);
  }

  private static void execute(String sql) throws SQLException {
    try (Connection connection = Server.STARTED.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private Map<String, String> environment(int port) {
    return Map.of(
        "PORTAL_HOME",
        home.toString(),
        "PORTAL_HTTP",
        "127.0.0.1:" + port,
        "PORTAL_DB_URL",
        "jdbc:postgresql://localhost:" + Server.STARTED.getPort() + "/" + database,
        "PORTAL_DB_USER",
        "postgres",
        "PORTAL_DB_PASSWORD",
        "postgres",
        "PORTAL_DEMO",
        "true");
  }

  /** Started once; it ends with the virtual machine. */
  private static final class Server {
    static final EmbeddedPostgres STARTED = started();
    static final PostgresPortal SEEDED = seeded();

    private static EmbeddedPostgres started() {
      try {
        return EmbeddedPostgres.start();
      } catch (IOException failed) {
        throw new ExceptionInInitializerError(failed);
      }
    }

    private static PostgresPortal seeded() {
      try {
        Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "seeded-");
        PostgresPortal portal = new PostgresPortal("seeded", folder.resolve("home"));
        execute("create database " + portal.database);
        int port = PortalProcess.freePort();
        try (PortalProcess first = portal.start(folder, port)) {
          SeededHome.awaitRest(port);
          first.terminate();
        }
        return portal;
      } catch (IOException | InterruptedException | SQLException failed) {
        throw new ExceptionInInitializerError(failed);
      }
    }
  }
}
