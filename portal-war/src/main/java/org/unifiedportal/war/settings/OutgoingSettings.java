package org.unifiedportal.war.settings;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Machines that the portal may call although they aren't public.
 *
 * @param hosts in small letters: {@code host}, or {@code host:port} for another port than 80 and
 *     443
 */
public record OutgoingSettings(Set<String> hosts) {
  /** Public machines only. */
  public static final OutgoingSettings NONE = new OutgoingSettings(Set.of());

  private static final String FORM = "([a-z0-9.-]+|\\[[0-9a-f:.]+])(:\\d{1,5})?";

  /** Copies the hosts. */
  public OutgoingSettings {
    hosts = Set.copyOf(hosts);
  }

  /**
   * Reads the settings of this process.
   *
   * @throws WrongSetting naming what is no host
   */
  public static OutgoingSettings ofProcess() {
    return of(SettingsSource.ofProcess().withFileOf(Settings.ofProcess().home()));
  }

  static OutgoingSettings of(SettingsSource source) {
    String text = source.find(Setting.OUTGOING_HOSTS).orElse("");
    return new OutgoingSettings(
        Stream.of(text.split(","))
            .map(one -> one.strip().toLowerCase(Locale.ROOT))
            .filter(one -> !one.isEmpty())
            .peek(OutgoingSettings::refuseIfNoHost)
            .collect(Collectors.toSet()));
  }

  private static void refuseIfNoHost(String host) {
    if (!host.matches(FORM)) {
      throw new WrongSetting(Setting.OUTGOING_HOSTS, host, "is neither a host nor host:port");
    }
  }
}
