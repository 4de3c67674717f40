package org.unifiedportal.war.launch;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

class KillOnPostgresIT extends KillContract {
  private @Nullable PostgresPortal portal;

  private PostgresPortal portal(Path home) throws Exception {
    PostgresPortal present = portal;
    if (present == null) {
      present = PostgresPortal.at(home);
      portal = present;
    }
    return present;
  }

  @Override
  PortalProcess start(Path folder, Path home, int port) throws Exception {
    return portal(home).carryOut("run", folder, port);
  }

  @Override
  PortalProcess check(Path folder, Path home) throws Exception {
    return portal(home).carryOut("check", folder, 1);
  }
}
