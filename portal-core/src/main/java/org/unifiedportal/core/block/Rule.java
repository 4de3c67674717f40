package org.unifiedportal.core.block;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a block refuses at birth; every message names the offending value. */
final class Rule {
  private static final Pattern OWN_PATH = Pattern.compile("/(media|d)/[A-Za-z0-9._/-]{1,200}");

  private Rule() {}

  static void words(String name, @Nullable String value) {
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException(name + " is blank");
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
