package org.unifiedportal.war.launch;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.unifiedportal.core.journal.DatabaseUnusable;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.war.boot.OpenPortal;
import org.unifiedportal.war.settings.Setting;
import org.unifiedportal.war.settings.Settings;

/** A command that works on the portal's data without a server. */
abstract class OfflineCommand implements Command {
  private static final String HOME = "--home";

  private final Set<String> known;

  /** Knows these options besides {@code --home}. */
  OfflineCommand(String... known) {
    Set<String> all = new HashSet<>(Set.of(known));
    all.add(HOME);
    this.known = all;
  }

  /** Does the work and says on the terminal what was done. */
  abstract ExitCode run(Options options, OpenPortal portal, PrintStream terminal);

  /** Whether no server may use the home meanwhile. */
  abstract boolean isAlone(Settings settings);

  @Override
  public final ExitCode run(List<String> arguments) {
    Options options = Options.parse(arguments, known);
    chooseHome(options);
    Settings settings = Settings.ofOwnProcess();
    refuseAnEmptyHome(settings);
    PrintStream terminal = Logs.into(settings.home());
    if (!isAlone(settings)) {
      return work(options, settings, terminal);
    }
    try (HomeLock lock = HomeLock.take(settings.home())) {
      return work(options, settings, terminal);
    }
  }

  /** Whether it may be the first to work on a home. */
  boolean begins() {
    return false;
  }

  /** A home that is made by looking into it would tell that all is lost. */
  private void refuseAnEmptyHome(Settings settings) {
    Path home = settings.home();
    if (!begins() && settings.database().isUnborn(home)) {
      throw Refusal.usage(
          "There is no portal in %s; name its home by --home (the demo's is %s)."
              .formatted(home, Distribution.home("demo")));
    }
  }

  private static void chooseHome(Options options) {
    String otherwise = Distribution.home("portal").toString();
    String chosen = options.find(HOME).orElse(otherwise);
    if (options.find(HOME).isPresent() || System.getenv(Setting.HOME.variable()) == null) {
      System.setProperty(Setting.HOME.property(), chosen);
    }
  }

  private ExitCode work(Options options, Settings settings, PrintStream terminal) {
    try (OpenPortal portal = OpenPortal.of(settings)) {
      return run(options, portal, terminal);
    } catch (DatabaseUnusable unusable) {
      throw Refusal.environment(unusable.getMessage());
    } catch (Refused refused) {
      throw Refusal.usage(refused.getMessage());
    }
  }
}
