package org.unifiedportal.war.settings;

import java.nio.file.Files;
import java.nio.file.Path;

/** Which database the portal keeps its rows in, and as whom it opens it. */
public record DatabaseAddress(String url, String user, String password) {
  static final String H2 = "jdbc:h2:";
  static final String POSTGRESQL = "jdbc:postgresql:";

  public DatabaseAddress {
    if (!url.startsWith(H2) && !url.startsWith(POSTGRESQL)) {
      throw new WrongSetting(
          Setting.DB_URL, url, "is neither a jdbc:h2: nor a jdbc:postgresql: address");
    }
  }

  /** The database the portal makes for itself inside its home. */
  static DatabaseAddress inside(Path home) {
    return new DatabaseAddress(H2 + "file:" + home.resolve("data").resolve("portal"), "portal", "");
  }

  /** Whether nothing was ever written to it: it is the one inside this home, which isn't there. */
  public boolean isUnborn(Path home) {
    return url.equals(inside(home).url()) && Files.notExists(home.resolve("data"));
  }

  /** Whether this is PostgreSQL; otherwise it is H2. */
  public boolean isPostgresql() {
    return url.startsWith(POSTGRESQL);
  }

  /** Its address without options, which may hold a password. */
  public String shown() {
    return url.split("[?;]", 2)[0];
  }

  @Override
  public String toString() {
    return user + " at " + url;
  }
}
