package org.unifiedportal.war.launch;

import java.util.concurrent.CountDownLatch;
import org.unifiedportal.war.settings.Settings;

/** Starts the portal, tells its address, and keeps it until it is asked to stop. */
final class Serving {
  private Serving() {}

  static ExitCode untilStopped() {
    Settings settings = Settings.ofProcess();
    try (HomeLock lock = HomeLock.take(settings.home())) {
      Port.refuseIfTaken(settings.http());
      Server server = Server.start(Distribution.ofThisProcess(), settings);
      stopWhenAsked(server);
      Announcement.print(settings);
      return waitForever();
    }
  }

  private static void stopWhenAsked(Server server) {
    Runtime.getRuntime().addShutdownHook(new Thread(server::stop, "portal-stop"));
  }

  private static ExitCode waitForever() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return ExitCode.DONE;
  }
}
