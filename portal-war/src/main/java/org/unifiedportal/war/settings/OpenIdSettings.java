package org.unifiedportal.war.settings;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The provider of identities people may sign in by (OpenID Connect).
 *
 * @param issuer as it stands in its tokens; https, or http on this machine
 * @param client what the portal is called there
 * @param secret what proves to the provider that it is the portal
 * @param name what people call the provider; empty for words of the portal's own
 */
public record OpenIdSettings(URI issuer, String client, String secret, String name) {
  private static final String FORM = "https://[^/?#@\\s]+(/[^?#\\s]*)?";
  private static final String HERE = "http://(127[.]0[.]0[.]1|localhost)(:\\d{1,5})?(/[^?#\\s]*)?";

  /**
   * Reads the settings of this process; empty where no provider is set.
   *
   * @throws WrongSetting naming the first setting that cannot be used
   */
  public static Optional<OpenIdSettings> ofProcess() {
    return of(SettingsSource.ofProcess().withFileOf(Settings.ofProcess().home()));
  }

  static Optional<OpenIdSettings> of(SettingsSource source) {
    boolean isSet =
        Stream.of(Setting.OIDC_ISSUER, Setting.OIDC_CLIENT, Setting.OIDC_SECRET)
            .anyMatch(one -> source.find(one).isPresent());
    return isSet ? Optional.of(read(source)) : Optional.empty();
  }

  private static OpenIdSettings read(SettingsSource source) {
    return new OpenIdSettings(
        issuer(needed(source, Setting.OIDC_ISSUER)),
        needed(source, Setting.OIDC_CLIENT),
        needed(source, Setting.OIDC_SECRET),
        source.find(Setting.OIDC_NAME).orElse(""));
  }

  private static String needed(SettingsSource source, Setting setting) {
    return source
        .find(setting)
        .orElseThrow(() ->
            new WrongSetting(
                "%s is not set: a provider needs issuer, client and secret."
                    .formatted(setting.variable())));
  }

  private static URI issuer(String text) {
    if (!text.matches(FORM) && !text.matches(HERE)) {
      throw new WrongSetting(Setting.OIDC_ISSUER, text, "is not an https address");
    }
    try {
      return URI.create(text);
    } catch (IllegalArgumentException broken) {
      throw new WrongSetting(Setting.OIDC_ISSUER, text, "is not an https address");
    }
  }

  /** Never prints the secret. */
  @Override
  public String toString() {
    return "OpenIdSettings[" + issuer + ", " + client + "]";
  }
}
