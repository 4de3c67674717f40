package org.unifiedportal.war.http;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Entity tags of zipped answers: other bytes, so another strong tag (RFC 9110, 8.8.3).
 *
 * <p>The tag of the zipped form ends in {@code -gzip}; it is put on and taken off at the door, most
 * resources never see it.
 */
public final class EntityTags {
  private static final Pattern PLAIN = Pattern.compile("^\"([^\"]*)\"$");

  private EntityTags() {}

  /** The strong tag of the zipped form. */
  public static String zipped(String tag) {
    return PLAIN.matcher(unzipped(tag)).replaceFirst("\"$1-gzip\"");
  }

  /**
   * Whether an {@code If-None-Match} header names this tag, in either form.
   *
   * @param plain the tag of the plain form, in quotes
   */
  public static boolean isKnown(String plain, @Nullable String known) {
    return known != null
        && (known.strip().equals("*")
            || Arrays.stream(unzipped(known).split(","))
                .map(tag -> tag.strip().replaceFirst("^W/", ""))
                .anyMatch(plain::equals));
  }

  static String unzipped(String conditions) {
    return conditions.replace("-gzip\"", "\"");
  }
}
