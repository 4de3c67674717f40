package org.unifiedportal.war.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

class KillOnH2IT extends KillContract {
  @Override
  PortalProcess start(Path folder, Path home, int port) throws Exception {
    return PortalProcess.demo(folder, Files.exists(home) ? home : SeededHome.at(home), port);
  }

  @Override
  PortalProcess check(Path folder, Path home) throws Exception {
    return PortalProcess.start(folder, Map.of(), "check", "--home", home.toString());
  }
}
