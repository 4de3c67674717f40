package org.unifiedportal.war.launch;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import org.unifiedportal.war.settings.HttpAddress;

/** Asks the portal whether it is ready until it says so. */
final class Readiness {
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);
  private static final Duration PAUSE = Duration.ofMillis(100);

  private Readiness() {}

  static void await(HttpAddress address) {
    URI probe = address.local().resolve("health/ready");
    long end = System.nanoTime() + LONGEST_WAIT.toNanos();
    while (!isReady(probe)) {
      if (System.nanoTime() > end) {
        throw Refusal.environment("The portal is not ready after two minutes; see " + probe + ".");
      }
      pause();
    }
  }

  private static boolean isReady(URI probe) {
    try {
      HttpURLConnection connection = (HttpURLConnection) probe.toURL().openConnection();
      return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
    } catch (IOException e) {
      return false;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
