package org.unifiedportal.war.tuning;

import java.util.Arrays;
import java.util.List;

/** What was typed into a large field: an expression a line, or several with semicolons between. */
final class TypedLines {
  private TypedLines() {}

  static List<String> read(String typed) {
    return Arrays.stream(typed.split("[\\n;]"))
        .map(line -> line.replaceAll("\\s+", " ").strip())
        .filter(line -> !line.isEmpty())
        .distinct()
        .toList();
  }

  static String of(List<String> lines) {
    return String.join("\n", lines);
  }
}
