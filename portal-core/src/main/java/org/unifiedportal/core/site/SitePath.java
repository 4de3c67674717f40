package org.unifiedportal.core.site;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * A path below the language segment, without a slash at either end: lower-case Latin, digits,
 * {@code -} and {@code /}.
 */
public record SitePath(@JsonValue String value) {
  /** The longest path in characters. */
  public static final int LONGEST = 300;

  private static final Pattern FORM = Pattern.compile("[a-z0-9-]+(/[a-z0-9-]+)*");

  /** Refuses every other form and names it. */
  public SitePath {
    if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a path of the portal: " + value);
    }
  }

  /** Whether the words could be a path at all. */
  public static boolean isForm(String value) {
    return value.length() <= LONGEST && FORM.matcher(value).matches();
  }

  @Override
  public String toString() {
    return value;
  }
}
