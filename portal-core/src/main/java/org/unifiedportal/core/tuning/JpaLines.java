package org.unifiedportal.core.tuning;

import java.util.List;

/** Lists of words in one column, a line each. */
final class JpaLines {
  private JpaLines() {}

  static String of(List<String> lines) {
    return String.join("\n", lines);
  }

  static List<String> read(String lines) {
    return lines.lines().filter(line -> !line.isEmpty()).toList();
  }
}
