package org.unifiedportal.war.launch;

import java.io.File;
import java.nio.file.Path;
import org.unifiedportal.war.settings.Settings;
import org.unifiedportal.war.settings.StartProblem;

/**
 * The Jakarta EE server in this process, with the portal deployed at its root.
 *
 * @param glassfish the running server
 */
record Server(Embedding glassfish) {
  private static final String APPLICATION = "portal";

  /** Starts the server and the portal on it; returns when the portal is ready. */
  static Server start(Distribution distribution, Settings settings) {
    Path instance = InstanceFolder.lay(distribution, settings);
    try {
      Server server = boot(instance);
      server.deploy(distribution.application().toFile());
      Readiness.await(settings.http());
      return server;
    } catch (ServerFailure e) {
      throw Refusal.environment(
          StartProblem.reported()
              .orElse("The server did not start; why is in %s/log.".formatted(settings.home())));
    }
  }

  void stop() {
    try {
      glassfish.follow("getDeployer").call("undeploy", APPLICATION, new String[0]);
      glassfish.call("stop");
      glassfish.call("dispose");
    } catch (ServerFailure e) {
      throw new IllegalStateException(e);
    }
  }

  private static Server boot(Path instance) throws ServerFailure {
    Embedding properties = Embedding.create("GlassFishProperties");
    properties.call("setInstanceRoot", instance.toString());
    Embedding runtime = Embedding.statics("GlassFishRuntime").follow("bootstrap");
    Embedding glassfish = runtime.follow("newGlassFish", properties.object());
    glassfish.call("start");
    return new Server(glassfish);
  }

  /** Deploying reports a failure in the log and answers null. */
  private void deploy(File application) throws ServerFailure {
    String[] options = {"--name=" + APPLICATION, "--contextroot=/", "--force=true"};
    if (glassfish.follow("getDeployer").call("deploy", application, options) == null) {
      throw new ServerFailure("the portal was not accepted");
    }
  }
}
