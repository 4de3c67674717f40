package org.unifiedportal.war.launch;

import java.io.PrintStream;
import java.util.Iterator;
import org.unifiedportal.war.boot.OpenPortal;
import org.unifiedportal.war.check.Finding;
import org.unifiedportal.war.settings.Settings;

/** Compares journal, rows, search index and feeds; ends at the first disagreement. */
final class CheckCommand extends OfflineCommand {
  @Override
  boolean isAlone(Settings settings) {
    return !settings.database().isPostgresql();
  }

  @Override
  ExitCode run(Options options, OpenPortal portal, PrintStream terminal) {
    Iterator<Finding> findings = portal.check().findings().iterator();
    while (findings.hasNext()) {
      Finding finding = findings.next();
      terminal.println(finding.sentence());
      if (finding instanceof Finding.Disagrees) {
        return ExitCode.FAILED;
      }
    }
    return ExitCode.DONE;
  }
}
