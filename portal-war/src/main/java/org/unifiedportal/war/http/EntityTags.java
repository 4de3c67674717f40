package org.unifiedportal.war.http;

import java.util.regex.Pattern;

/**
 * Entity tags of zipped answers: other bytes, so another strong tag (RFC 9110, 8.8.3).
 *
 * <p>The tag of the zipped form ends in {@code -gzip}; it is put on and taken off at the door,
 * resources never see it.
 */
final class EntityTags {
  private static final Pattern PLAIN = Pattern.compile("^\"([^\"]*)\"$");

  private EntityTags() {}

  static String zipped(String tag) {
    return PLAIN.matcher(tag).replaceFirst("\"$1-gzip\"");
  }

  static String unzipped(String conditions) {
    return conditions.replace("-gzip\"", "\"");
  }
}
