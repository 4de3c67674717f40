package org.unifiedportal.war.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.journal.Actor;
import org.unifiedportal.core.text.Slug;
import org.unifiedportal.war.boot.OpenPortal;
import org.unifiedportal.war.load.AgencyRow;
import org.unifiedportal.war.settings.Settings;

/** Founds the agencies of a file; one that is there already is left as it is. */
final class FoundCommand extends OfflineCommand {
  private static final Actor OPERATOR = new Actor("operator at the shell");

  FoundCommand() {
    super("--file");
  }

  @Override
  boolean begins() {
    return true;
  }

  @Override
  boolean isAlone(Settings settings) {
    return !settings.database().isPostgresql();
  }

  @Override
  ExitCode run(Options options, OpenPortal portal, PrintStream terminal) {
    Path file =
        options
            .find("--file")
            .map(Path::of)
            .orElseThrow(() -> Refusal.usage("Name the file by --file; see portal found --help."));
    try {
      List<AgencyRow> rows = AgencyRow.read(file);
      rows.forEach(row -> found(row, portal, terminal));
      return ExitCode.DONE;
    } catch (IOException | IllegalArgumentException unreadable) {
      throw Refusal.usage("%s: %s".formatted(file, firstLine(unreadable)));
    }
  }

  private static void found(AgencyRow row, OpenPortal portal, PrintStream terminal) {
    if (find(row.key(), portal).isPresent()) {
      terminal.println(row.key() + "\tis there already");
      return;
    }
    portal.founding().found(row.command(key -> find(key, portal)), OPERATOR);
    terminal.println(row.key() + "\tfounded");
  }

  private static Optional<Agency> find(String key, OpenPortal portal) {
    return portal.agencies().find(new Slug(key));
  }

  private static String firstLine(Exception unreadable) {
    return String.valueOf(unreadable.getMessage()).lines().findFirst().orElse("not readable");
  }
}
