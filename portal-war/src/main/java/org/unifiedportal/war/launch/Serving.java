package org.unifiedportal.war.launch;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.unifiedportal.war.settings.Settings;

/** Starts the portal, tells its address, and keeps it until it is asked to stop. */
final class Serving {
  private static final Duration LONGEST_STOP = Duration.ofSeconds(9);

  private Serving() {}

  static ExitCode untilStopped(Settings settings) {
    try (HomeLock lock = HomeLock.take(settings.home())) {
      Port.refuseIfTaken(settings.http());
      Announcement announcement = new Announcement(Logs.into(settings.home()));
      Server server = Server.start(Distribution.ofThisProcess(), settings);
      stopWhenAsked(server);
      announcement.print(settings);
      return waitForever();
    }
  }

  /** A signal ends the process with 0 once the server has stopped, or has had time enough to. */
  private static void stopWhenAsked(Server server) {
    Thread asked =
        new Thread(
            () -> {
              stop(server);
              Runtime.getRuntime().halt(ExitCode.DONE.number());
            },
            "portal-asked-to-stop");
    Runtime.getRuntime().addShutdownHook(asked);
  }

  private static void stop(Server server) {
    Thread stopping = Thread.ofPlatform().daemon().name("portal-stop").start(server::stop);
    try {
      stopping.join(LONGEST_STOP);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
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
