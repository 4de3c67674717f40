package org.unifiedportal.war.settings;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where settings are looked up: system properties, then the environment, then a file. */
record SettingsSource(
    Properties properties, Map<String, String> environment, Map<String, String> file) {
  static final String FILE = "portal.properties";

  private static final Set<String> KNOWN =
      Stream.of(Setting.values()).map(Setting::property).collect(Collectors.toUnmodifiableSet());

  /** No settings of the server: the token of a program, and the heap the launcher gives Java. */
  private static final Set<String> OF_COMMANDS = Set.of("PORTAL_TOKEN", "PORTAL_HEAP_MEGABYTES");

  /**
   * What Kubernetes says of services named "portal" or "portal-db" to every process beside them.
   */
  private static final Pattern CLUSTER =
      Pattern.compile(
          "PORTAL_(\\w+_)?(SERVICE_(HOST|PORT)(_.*)?|PORT(_\\d+_(TCP|UDP|SCTP)(_.*)?)?)");

  SettingsSource {
    environment = Map.copyOf(environment);
    file = Map.copyOf(file);
  }

  static SettingsSource ofProcess() {
    return new SettingsSource(System.getProperties(), System.getenv(), Map.of());
  }

  /**
   * Refuses a variable that looks like one of the portal's and is none, for a slip of the pen would
   * start it on another database.
   */
  SettingsSource withoutSlips() {
    Set<String> variables =
        Stream.of(Setting.values()).map(Setting::variable).collect(Collectors.toUnmodifiableSet());
    environment.keySet().stream()
        .filter(name -> name.startsWith(Setting.PREFIX) && !variables.contains(name))
        .filter(name -> !OF_COMMANDS.contains(name) && !CLUSTER.matcher(name).matches())
        .min(Comparator.naturalOrder())
        .ifPresent(slip -> {
          throw new WrongSetting("%s is not a setting of the portal.".formatted(slip));
        });
    return this;
  }

  /** The same source, backed by the settings file of a home where there is one. */
  SettingsSource withFileOf(Path home) {
    Path path = home.resolve(FILE);
    return Files.exists(path) ? new SettingsSource(properties, environment, read(path)) : this;
  }

  /** A property that is set to nothing hides what the environment and the file say. */
  Optional<String> find(Setting setting) {
    String property = properties.getProperty(setting.property());
    return property != null && property.isBlank()
        ? Optional.empty()
        : first(property, environment.get(setting.variable()), file.get(setting.property()));
  }

  private static Optional<String> first(@Nullable String... said) {
    return Stream.of(said)
        .flatMap(Stream::ofNullable)
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  private static Map<String, String> read(Path path) {
    Properties lines = new Properties();
    try (Reader reader = Files.newBufferedReader(path)) {
      lines.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      throw new WrongSetting("%s cannot be read: %s.".formatted(path, e.getMessage()));
    }
    return known(path, lines);
  }

  private static Map<String, String> known(Path path, Properties lines) {
    for (String key : lines.stringPropertyNames()) {
      if (!KNOWN.contains(key)) {
        throw new WrongSetting(
            "%s sets \"%s\", which is not a setting of the portal.".formatted(path, key));
      }
    }
    return lines.stringPropertyNames().stream()
        .collect(Collectors.toUnmodifiableMap(key -> key, lines::getProperty));
  }
}
