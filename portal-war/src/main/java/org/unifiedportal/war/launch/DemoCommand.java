package org.unifiedportal.war.launch;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.unifiedportal.war.settings.Settings;

/** Starts a portal with made-up content on a database of its own. */
final class DemoCommand implements Command {
  @Override
  public ExitCode run(List<String> arguments) {
    Options options = Options.parse(arguments, Set.of("--port", "--home"));
    Path home = options.find("--home").map(Path::of).orElseGet(() -> Distribution.home("demo"));
    Settings settings =
        Settings.local(home.toAbsolutePath().normalize(), options.number("--port", 8080), true);
    return Serving.untilStopped(settings.handOver());
  }
}
