package org.unifiedportal.war.launch;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class KillOnPostgresIT extends KillContract {
  private static EmbeddedPostgres server;

  @BeforeAll
  static void startServer() throws Exception {
    server = EmbeddedPostgres.start();
  }

  @AfterAll
  static void stopServer() throws Exception {
    server.close();
  }

  @Override
  PortalProcess start(Path folder, Path home, int port) throws Exception {
    return PortalProcess.start(folder, environment(home, port), "run");
  }

  @Override
  PortalProcess check(Path folder, Path home) throws Exception {
    return PortalProcess.start(folder, environment(home, 1), "check");
  }

  private static Map<String, String> environment(Path home, int port) {
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
}
