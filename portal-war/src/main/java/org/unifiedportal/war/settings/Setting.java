package org.unifiedportal.war.settings;

import java.util.List;
import java.util.Locale;

/** One thing an operator can set, under two names: a property and an environment variable. */
public enum Setting {
  /** The folder that holds everything the portal keeps. */
  HOME,
  /** Where the server listens: host:port, or a port alone on the loopback address. */
  HTTP,
  /** The address citizens use, as it stands in links, feeds and canonical addresses. */
  BASE_URL,
  /** The JDBC address of the database: H2 or PostgreSQL. */
  DB_URL,
  /** The database user. */
  DB_USER,
  /** The database user's password. */
  DB_PASSWORD,
  /** Whether made-up content is put into an empty portal. */
  DEMO,
  /** Where the scanner of uploads listens: the path of clamd's socket, or host:port. */
  CLAMD,
  /** The largest upload, in megabytes. */
  FILE_MEGABYTES,
  /** The address of a store that speaks S3, in which files are kept instead of the home. */
  S3_URL,
  /** The bucket in that store. */
  S3_BUCKET,
  /** The region, as that store names it. */
  S3_REGION,
  /** Who the portal is to that store. */
  S3_KEY,
  /** What proves it. */
  S3_SECRET,
  /** Whether links of publications to other sites are followed. */
  LINKS,
  /** The provider of identities people may sign in by: its issuer, an https address. */
  OIDC_ISSUER,
  /** What the portal is called there. */
  OIDC_CLIENT,
  /** What proves to the provider that it is the portal. */
  OIDC_SECRET,
  /** What people call the provider, on the button that leads there. */
  OIDC_NAME,
  /** Machines inside that the portal may call: host or host:port, with commas between. */
  OUTGOING_HOSTS;

  /** What the names of all begin with in the environment. */
  static final String PREFIX = "PORTAL_";

  /** What is set together where files lie in a store that speaks S3. */
  static final List<Setting> STORE_OF_FILES = List.of(S3_URL, S3_BUCKET, S3_KEY, S3_SECRET);

  /** Its name as a system property and in {@code portal.properties}: {@code portal.db.url}. */
  public String property() {
    return variable().toLowerCase(Locale.ROOT).replace('_', '.');
  }

  /** Its name in the environment: {@code PORTAL_DB_URL}. */
  public String variable() {
    return PREFIX + name();
  }
}
