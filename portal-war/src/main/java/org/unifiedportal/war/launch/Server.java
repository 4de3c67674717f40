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
  private static final String LISTENER =
      "configs.config.server-config.network-config.network-listeners.network-listener.visitors";

  /**
   * Starts the server and the portal on it; returns when the portal is ready. Until then the front
   * door answers, and the server itself listens only once the portal is deployed.
   */
  static Server start(Distribution distribution, Settings settings) {
    try (FrontDoor door = FrontDoor.open(settings.http())) {
      Server server = boot(InstanceFolder.lay(distribution, settings));
      server.deploy(distribution.application().toFile());
      door.close();
      server.listen(true);
      Readiness.await(settings.http());
      return server;
    } catch (ServerFailure e) {
      throw Refusal.environment(
          StartProblem.reported()
              .orElse("The server did not start; why is in %s/log.".formatted(settings.home())));
    }
  }

  /** Nobody new is let in before the portal is taken away. */
  void stop() {
    try {
      listen(false);
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

  /** Opens or closes the address for visitors. */
  private void listen(boolean open) throws ServerFailure {
    String[] setting = {LISTENER + ".enabled=" + open};
    Embedding result = glassfish.follow("getCommandRunner").follow("run", "set", setting);
    if (!String.valueOf(result.call("getExitStatus")).equals("SUCCESS")) {
      throw new ServerFailure(String.valueOf(result.call("getOutput")));
    }
  }

  /** Deploying reports a failure in the log and answers null. */
  private void deploy(File application) throws ServerFailure {
    String[] options = {"--name=" + APPLICATION, "--contextroot=/", "--force=true"};
    if (glassfish.follow("getDeployer").call("deploy", application, options) == null) {
      throw new ServerFailure("the portal was not accepted");
    }
  }
}
