package org.unifiedportal.war.launch;

import java.net.URISyntaxException;
import java.nio.file.Path;

/**
 * The folder that portal.jar stands in, with the unpacked WAR and the server beside it.
 *
 * @param folder the folder itself
 */
record Distribution(Path folder) {
  static Distribution ofThisProcess() {
    try {
      Path jar =
          Path.of(Distribution.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return new Distribution(jar.toAbsolutePath().getParent());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The home a command takes when none is named: beside the script, not where the build writes. */
  static Path home(String name) {
    return Path.of(System.getProperty("portal.root", ""), "home", name);
  }

  Path application() {
    return folder.resolve("app");
  }

  Path server() {
    return folder.resolve("glassfish8").resolve("glassfish");
  }
}
