package org.unifiedportal.war.launch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.LogManager;

/**
 * Sends what the server says to rotating files in the home, and keeps the terminal for the portal.
 */
final class Logs {
  private Logs() {}

  /**
   * Starts logging into {@code log/} of the home; returns the terminal's own output, in UTF-8
   * whatever the environment says: names are Kazakh.
   */
  static PrintStream into(Path home) {
    PrintStream terminal = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try {
      Path folder = Files.createDirectories(home.resolve("log"));
      LogManager.getLogManager().readConfiguration(configuration(folder));
      PrintStream server =
          new PrintStream(folder.resolve("server.out").toFile(), StandardCharsets.UTF_8);
      System.setOut(server);
      System.setErr(server);
    } catch (IOException e) {
      throw Refusal.environment("The logs in %s cannot be written.".formatted(home));
    }
    return terminal;
  }

  private static InputStream configuration(Path folder) throws IOException {
    try (InputStream fixed = Logs.class.getResourceAsStream("logging.properties")) {
      String text = new String(fixed.readAllBytes(), StandardCharsets.UTF_8);
      String pattern = folder.resolve("portal.%g.log").toString().replace('\\', '/');
      return new ByteArrayInputStream(
          text.replace("@pattern@", pattern).getBytes(StandardCharsets.UTF_8));
    }
  }
}
