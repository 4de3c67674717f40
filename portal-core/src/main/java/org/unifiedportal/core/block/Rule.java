package org.unifiedportal.core.block;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a block refuses at birth; every message names the offending value. */
final class Rule {
  private static final Pattern OWN_PATH = Pattern.compile("/(media|d)/[A-Za-z0-9._/-]{1,200}");

  private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
  private static final Instant TOO_LATE = Instant.parse("2200-01-01T00:00:00Z");

  private Rule() {}

  static void words(String name, @Nullable String value) {
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException(name + " is blank");
    }
  }

  static void present(String name, @Nullable Object value) {
    if (value == null) {
      throw new IllegalArgumentException(name + " is missing");
    }
  }

  /** Years that a page, a feed and both databases can tell. */
  static void moment(String name, @Nullable Instant value) {
    if (value == null || value.isBefore(EARLIEST) || !value.isBefore(TOO_LATE)) {
      throw new IllegalArgumentException(
          name + " is no moment of the years 1900 to 2199: " + value);
    }
  }

  static void range(String name, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          name + " is " + value + ", not from " + least + " to " + most);
    }
  }

  static <T> List<T> some(String name, @Nullable List<T> values) {
    if (values == null || values.isEmpty()) {
      throw new IllegalArgumentException(name + " is empty");
    }
    return List.copyOf(values);
  }

  static void ownPath(String name, @Nullable String value) {
    if (value == null || !OWN_PATH.matcher(value).matches() || value.contains("..")) {
      throw new IllegalArgumentException(name + " is not an own path of the portal: " + value);
    }
  }

  static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }
}
