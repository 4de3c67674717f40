package org.unifiedportal.war.settings;

import java.net.URI;
import java.nio.file.Path;

/**
 * Everything an operator can set, read once when the portal starts.
 *
 * <p>A system property wins over an environment variable, which wins over {@code portal.properties}
 * in the home.
 */
public record Settings(
    Path home, HttpAddress http, URI baseUrl, DatabaseAddress database, boolean demo) {
  private static final String DEFAULT_HTTP = "8080";

  public Settings {
    if (!home.isAbsolute()) {
      throw new WrongSetting(Setting.HOME, home.toString(), "is not an absolute folder");
    }
  }

  /**
   * Reads the settings of this process.
   *
   * @throws WrongSetting naming the first setting that cannot be used
   */
  public static Settings ofProcess() {
    return of(SettingsSource.ofProcess());
  }

  /**
   * Reads the settings of a process that is the portal's alone, so that every variable named like
   * the portal's is meant for it.
   *
   * @throws WrongSetting naming the first setting that cannot be used or is unknown
   */
  public static Settings ofOwnProcess() {
    return of(SettingsSource.ofProcess().withoutSlips());
  }

  /**
   * A portal for this machine alone: a database and files of its own, whatever the environment
   * says.
   *
   * @param demo whether made-up content is put into it
   */
  public static Settings local(Path home, int port, boolean demo) {
    HttpAddress http = new HttpAddress(HttpAddress.LOOPBACK, port);
    return new Settings(home, http, http.local(), DatabaseAddress.inside(home), demo);
  }

  /** Makes these the settings of this process, for everything that reads them from now on. */
  public Settings handOver() {
    System.setProperty(Setting.HOME.property(), home.toString());
    System.setProperty(Setting.HTTP.property(), http.toString());
    System.setProperty(Setting.BASE_URL.property(), baseUrl.toString());
    System.setProperty(Setting.DB_URL.property(), database.url());
    System.setProperty(Setting.DB_USER.property(), database.user());
    System.setProperty(Setting.DB_PASSWORD.property(), database.password());
    System.setProperty(Setting.DEMO.property(), String.valueOf(demo));
    Setting.STORE_OF_FILES.forEach(one -> System.setProperty(one.property(), ""));
    return this;
  }

  static Settings of(SettingsSource process) {
    Path home = home(process);
    SettingsSource source = process.withFileOf(home);
    HttpAddress http = HttpAddress.parse(source.find(Setting.HTTP).orElse(DEFAULT_HTTP));
    return new Settings(home, http, baseUrl(source, http), database(source, home), demo(source));
  }

  private static Path home(SettingsSource source) {
    return source
        .find(Setting.HOME)
        .map(text -> Path.of(text).toAbsolutePath().normalize())
        .orElseThrow(
            () -> new WrongSetting("PORTAL_HOME is not set: name the folder the portal keeps."));
  }

  private static URI baseUrl(SettingsSource source, HttpAddress http) {
    return source.find(Setting.BASE_URL).map(Settings::webAddress).orElseGet(http::local);
  }

  private static URI webAddress(String text) {
    String form = "is not an http or https address without a path";
    try {
      URI address = URI.create(text.endsWith("/") ? text : text + "/");
      if (address.getHost() != null && isBare(address)) {
        return address;
      }
    } catch (IllegalArgumentException e) {
      throw new WrongSetting(Setting.BASE_URL, text, form);
    }
    throw new WrongSetting(Setting.BASE_URL, text, form);
  }

  private static boolean isBare(URI address) {
    return address.toString().matches("https?://[^/?#@]+/");
  }

  private static DatabaseAddress database(SettingsSource source, Path home) {
    DatabaseAddress own = DatabaseAddress.inside(home);
    return new DatabaseAddress(
        source.find(Setting.DB_URL).orElse(own.url()),
        source.find(Setting.DB_USER).orElse(own.user()),
        source.find(Setting.DB_PASSWORD).orElse(own.password()));
  }

  private static boolean demo(SettingsSource source) {
    String text = source.find(Setting.DEMO).orElse("false");
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new WrongSetting(Setting.DEMO, text, "is neither true nor false");
    };
  }
}
