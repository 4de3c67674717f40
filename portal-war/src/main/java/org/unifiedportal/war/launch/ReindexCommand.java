package org.unifiedportal.war.launch;

import java.io.PrintStream;
import org.unifiedportal.core.journal.SetAside;
import org.unifiedportal.war.boot.OpenPortal;
import org.unifiedportal.war.settings.Settings;

/** Builds the search index and the feeds anew from the live editions, while no server runs. */
final class ReindexCommand extends OfflineCommand {
  @Override
  boolean isAlone(Settings settings) {
    return true;
  }

  @Override
  ExitCode run(Options options, OpenPortal portal, PrintStream terminal) {
    terminal.println("feeds: %d entries told anew".formatted(portal.rebuildFeeds()));
    terminal.println("index: %d entries built anew".formatted(portal.rebuildIndex()));
    for (SetAside one : portal.setAside()) {
      terminal.println(
          "set aside: %s can't take entry %d about %s: %s"
              .formatted(one.projection(), one.entry(), one.subject(), one.why()));
    }
    return portal.setAside().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
  }
}
