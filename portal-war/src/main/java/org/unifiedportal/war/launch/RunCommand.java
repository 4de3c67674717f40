package org.unifiedportal.war.launch;

import java.util.List;
import java.util.Set;
import org.unifiedportal.war.settings.LinkSettings;
import org.unifiedportal.war.settings.OpenIdSettings;
import org.unifiedportal.war.settings.OutgoingSettings;
import org.unifiedportal.war.settings.S3Settings;
import org.unifiedportal.war.settings.Setting;
import org.unifiedportal.war.settings.Settings;
import org.unifiedportal.war.settings.UploadSettings;

/** Starts the portal for production, as the environment and {@code portal.properties} say. */
final class RunCommand implements Command {
  @Override
  public ExitCode run(List<String> arguments) {
    Options.parse(arguments, Set.of());
    if (System.getenv(Setting.HOME.variable()) == null) {
      System.setProperty(Setting.HOME.property(), Distribution.home("portal").toString());
    }
    Settings settings = Settings.ofOwnProcess();
    LinkSettings.ofProcess();
    OpenIdSettings.ofProcess();
    OutgoingSettings.ofProcess();
    S3Settings.ofProcess();
    UploadSettings.ofProcess();
    return Serving.untilStopped(settings);
  }
}
