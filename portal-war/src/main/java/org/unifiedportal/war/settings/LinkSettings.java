package org.unifiedportal.war.settings;

/**
 * What an operator can set about links.
 *
 * @param isFollowing whether links to other sites are followed; not where the server has no way
 *     out, and not in a portal of made-up content unless it is asked for
 */
public record LinkSettings(boolean isFollowing) {
  /**
   * Reads the settings of this process.
   *
   * @throws WrongSetting naming the first setting that cannot be used
   */
  public static LinkSettings ofProcess() {
    Settings settings = Settings.ofProcess();
    return of(SettingsSource.ofProcess().withFileOf(settings.home()), settings.demo());
  }

  static LinkSettings of(SettingsSource source, boolean isMadeUp) {
    String text = source.find(Setting.LINKS).orElse(isMadeUp ? "false" : "true");
    return switch (text) {
      case "true" -> new LinkSettings(true);
      case "false" -> new LinkSettings(false);
      default -> throw new WrongSetting(Setting.LINKS, text, "is neither true nor false");
    };
  }
}
