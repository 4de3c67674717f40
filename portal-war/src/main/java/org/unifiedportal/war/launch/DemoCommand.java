package org.unifiedportal.war.launch;

import java.util.List;
import java.util.Set;
import org.unifiedportal.war.settings.HttpAddress;
import org.unifiedportal.war.settings.Setting;

/** Starts a portal with made-up content on a database of its own. */
final class DemoCommand implements Command {
  @Override
  public ExitCode run(List<String> arguments) {
    Options options = Options.parse(arguments, Set.of("--port", "--home"));
    set(Setting.HTTP, HttpAddress.LOOPBACK + ":" + options.find("--port").orElse("8080"));
    set(Setting.HOME, options.find("--home").orElseGet(() -> Distribution.defaultHome("demo")));
    set(Setting.DEMO, "true");
    return Serving.untilStopped();
  }

  private static void set(Setting setting, String value) {
    System.setProperty(setting.property(), value);
  }
}
