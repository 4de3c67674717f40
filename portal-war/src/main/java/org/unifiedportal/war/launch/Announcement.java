package org.unifiedportal.war.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.unifiedportal.war.settings.Settings;

/**
 * What the person who started the portal reads when it is ready.
 *
 * @param terminal where that person reads
 */
record Announcement(PrintStream terminal) {
  void print(Settings settings) {
    terminal.println("The portal is ready: " + settings.baseUrl());
    Path accounts = settings.home().resolve("demo-accounts.txt");
    if (Files.exists(accounts)) {
      terminal.println(read(accounts));
    }
  }

  private static String read(Path accounts) {
    try {
      return Files.readString(accounts);
    } catch (IOException e) {
      return "The demo accounts are in " + accounts;
    }
  }
}
