package org.unifiedportal.war.settings;

import java.util.Optional;
import org.unifiedportal.core.vault.FileLimits;
import org.unifiedportal.core.vault.Scanner;

/**
 * What an operator can set about uploads.
 *
 * @param clamd where a clamd listens, if one does: the path of its socket, or {@code host:port}
 * @param limits of one file
 */
public record UploadSettings(Optional<String> clamd, FileLimits limits) {
  private static final long MEGABYTE = 1L << 20;
  private static final int LARGEST_MEGABYTES = 2000;

  /**
   * Reads the settings of this process.
   *
   * @throws WrongSetting naming the first setting that cannot be used
   */
  public static UploadSettings ofProcess() {
    return of(SettingsSource.ofProcess().withFileOf(Settings.ofProcess().home()));
  }

  static UploadSettings of(SettingsSource source) {
    return new UploadSettings(clamd(source), limits(source));
  }

  /** The clamd, or none. */
  public Scanner scanner() {
    return clamd.map(Scanner::clamd).orElse(Scanner.NONE);
  }

  private static Optional<String> clamd(SettingsSource source) {
    Optional<String> place = source.find(Setting.CLAMD).filter(text -> !text.isBlank());
    place
        .filter(text -> !text.matches("/.+|[^/\\s]+:\\d{1,5}"))
        .ifPresent(text -> {
          throw new WrongSetting(
              Setting.CLAMD, text, "is neither the path of a socket nor host:port");
        });
    return place;
  }

  private static FileLimits limits(SettingsSource source) {
    return source
        .find(Setting.FILE_MEGABYTES)
        .map(UploadSettings::megabytes)
        .map(most -> FileLimits.DEFAULT.withBytes(most * MEGABYTE))
        .orElse(FileLimits.DEFAULT);
  }

  private static int megabytes(String text) {
    if (!text.matches("[1-9]\\d{0,3}") || Integer.parseInt(text) > LARGEST_MEGABYTES) {
      throw new WrongSetting(
          Setting.FILE_MEGABYTES, text, "is not a number from 1 to " + LARGEST_MEGABYTES);
    }
    return Integer.parseInt(text);
  }
}
