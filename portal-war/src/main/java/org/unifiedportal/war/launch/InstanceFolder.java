package org.unifiedportal.war.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.unifiedportal.war.settings.Settings;

/**
 * The server's working folder inside the home.
 *
 * <p>It is laid afresh at every start, so nothing a killed process left there can hinder the next.
 */
final class InstanceFolder {
  /** Keys and realms the server wants to find, though the portal uses none of them. */
  private static final List<String> TAKEN_OVER =
      List.of(
          "admin-keyfile",
          "cacerts.p12",
          "default-web.xml",
          "domain-passwords.p12",
          "keyfile",
          "keystore.p12",
          "login.conf");

  private InstanceFolder() {}

  static Path lay(Distribution distribution, Settings settings) {
    Path instance = settings.home().resolve("server");
    try {
      Folder.delete(instance);
      Path config = Files.createDirectories(instance.resolve("config"));
      Files.createDirectories(instance.resolve("docroot"));
      copy(distribution.server().resolve("domains/domain1/config"), config);
      writeDomain(config, settings);
      return instance;
    } catch (IOException e) {
      throw Refusal.environment("The server's folder %s cannot be written.".formatted(instance));
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    for (String name : TAKEN_OVER) {
      Files.copy(from.resolve(name), to.resolve(name));
    }
  }

  private static void writeDomain(Path config, Settings settings) throws IOException {
    System.setProperty("product.name", "");
    System.setProperty("portal.listen.host", settings.http().host());
    System.setProperty("portal.listen.port", String.valueOf(settings.http().port()));
    try (InputStream domain = InstanceFolder.class.getResourceAsStream("domain.xml")) {
      Files.copy(domain, config.resolve("domain.xml"));
    }
  }
}
