package org.unifiedportal.war.launch;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;

/** A PostgreSQL of its own for a portal with the demo in it. */
record PostgresPortal(EmbeddedPostgres server, Path home) implements AutoCloseable {
  static PostgresPortal in(Path folder) throws IOException {
    return new PostgresPortal(EmbeddedPostgres.start(), folder.resolve("home"));
  }

  /** Starts the portal at this port and waits until it is ready. */
  PortalProcess start(Path folder, int port) throws IOException, InterruptedException {
    return PortalProcess.start(folder, environment(port), "run").awaitReady();
  }

  DataSource source() {
    return server.getPostgresDatabase();
  }

  private Map<String, String> environment(int port) {
    return Map.of(
        "PORTAL_HOME",
        home.toString(),
        "PORTAL_HTTP",
        "127.0.0.1:" + port,
        "PORTAL_DB_URL",
        "jdbc:postgresql://localhost:" + server.getPort() + "/postgres",
        "PORTAL_DB_USER",
        "postgres",
        "PORTAL_DB_PASSWORD",
        "postgres",
        "PORTAL_DEMO",
        "true");
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
