package org.unifiedportal.war.settings;

import java.net.URI;
import java.util.Optional;

/**
 * Where a store of files that speaks S3 is, and who the portal is to it.
 *
 * @param address of the service, without the bucket
 * @param region as the store names it
 * @param key who asks; {@code secret} proves it and is never printed
 */
public record S3Settings(URI address, String bucket, String region, String key, String secret) {
  private static final String DEFAULT_REGION = "us-east-1";

  /**
   * Reads the settings of this process; empty where files are kept in the home.
   *
   * @throws WrongSetting naming the first setting that cannot be used
   */
  public static Optional<S3Settings> ofProcess() {
    return of(SettingsSource.ofProcess().withFileOf(Settings.ofProcess().home()));
  }

  static Optional<S3Settings> of(SettingsSource source) {
    boolean isSet = Setting.STORE_OF_FILES.stream().anyMatch(one -> source.find(one).isPresent());
    return isSet ? Optional.of(read(source)) : Optional.empty();
  }

  private static S3Settings read(SettingsSource source) {
    return new S3Settings(
        address(needed(source, Setting.S3_URL)),
        bucket(needed(source, Setting.S3_BUCKET)),
        source.find(Setting.S3_REGION).orElse(DEFAULT_REGION),
        needed(source, Setting.S3_KEY),
        needed(source, Setting.S3_SECRET));
  }

  private static String needed(SettingsSource source, Setting setting) {
    return source
        .find(setting)
        .orElseThrow(() ->
            new WrongSetting(
                "%s is not set: a store of files needs address, bucket, key and secret."
                    .formatted(setting.variable())));
  }

  private static URI address(String words) {
    String form = "is not an http or https address without a path";
    if (!words.matches("https?://[^/?#@\\s]+/?")) {
      throw new WrongSetting(Setting.S3_URL, words, form);
    }
    try {
      return URI.create(words);
    } catch (IllegalArgumentException broken) {
      throw new WrongSetting(Setting.S3_URL, words, form);
    }
  }

  private static String bucket(String words) {
    if (!words.matches("[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]")) {
      throw new WrongSetting(Setting.S3_BUCKET, words, "is not the name of a bucket");
    }
    return words;
  }

  /** Never prints the secret. */
  @Override
  public String toString() {
    return "S3Settings[" + address + ", " + bucket + "]";
  }
}
