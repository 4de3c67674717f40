package org.unifiedportal.war.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.unifiedportal.war.settings.Settings;

/** What the person who started the portal reads when it is ready. */
final class Announcement {
  private Announcement() {}

  static void print(Settings settings) {
    System.out.println("The portal is ready: " + settings.baseUrl());
    Path accounts = settings.home().resolve("demo-accounts.txt");
    if (Files.exists(accounts)) {
      System.out.println(read(accounts));
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
