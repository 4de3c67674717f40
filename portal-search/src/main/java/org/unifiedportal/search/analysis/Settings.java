package org.unifiedportal.search.analysis;

import java.util.Map;

/** What a factory was given besides what it knows. */
final class Settings {
  private Settings() {}

  static void refuseAny(Map<String, String> left) {
    if (!left.isEmpty()) {
      throw new IllegalArgumentException("unknown settings: " + left);
    }
  }
}
