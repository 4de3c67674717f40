package org.unifiedportal.war.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.unifiedportal.war.settings.Settings;

/**
 * Starts an empty portal once and ends, so that the virtual machine can record what a start needs.
 *
 * <p>The script calls it to make the cache that shortens every later start.
 */
final class TrainCommand implements Command {
  @Override
  public ExitCode run(List<String> arguments) {
    Options.parse(arguments, Set.of());
    try {
      Path home = Files.createTempDirectory("portal-train");
      train(Settings.local(home, freePort(), false).handOver());
      Folder.delete(home);
      return ExitCode.DONE;
    } catch (IOException e) {
      throw Refusal.environment("No room to prepare a faster start: %s.".formatted(e.getMessage()));
    }
  }

  private static void train(Settings settings) {
    try (HomeLock lock = HomeLock.take(settings.home())) {
      Logs.into(settings.home());
      Server.start(Distribution.ofThisProcess(), settings).stop();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
