package org.unifiedportal.war.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.unifiedportal.war.account.FirstLink;
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
    Path first = settings.home().resolve(FirstLink.FILE);
    if (Files.exists(first)) {
      terminal.println(read(first));
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return "More is in " + file;
    }
  }
}
