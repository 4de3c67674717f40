package org.unifiedportal.war.http;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.refusal.Issues;

/**
 * Finds characters that no database or feed can keep: controls but tab and line ends, halves of
 * surrogate pairs.
 */
public final class SafeText {
  private SafeText() {}

  /** Refuses words that are longer than this or hold such a character; none at all are fit. */
  public static void refuseUnfit(@Nullable String words, String pointer, int longest) {
    String said = words == null ? "" : words;
    new Issues()
        .addIf(said.length() > longest, pointer, "issue.too-long", longest)
        .addIf(!isSafe(said), pointer, "issue.character")
        .refuseIfAny();
  }

  static void check(JsonNode node, String pointer, Issues issues) {
    if (node.isTextual()) {
      issues.addIf(!isSafe(node.textValue()), pointer, "issue.character");
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        check(node.get(i), pointer + "/" + i, issues);
      }
    } else {
      node.properties()
          .forEach(member -> member(member.getKey(), member.getValue(), pointer, issues));
    }
  }

  private static void member(String name, JsonNode value, String pointer, Issues issues) {
    String below = Pointer.below(pointer, name);
    issues.addIf(!isSafe(name), below, "issue.character");
    check(value, below, issues);
  }

  static boolean isSafe(String text) {
    return text.codePoints().allMatch(SafeText::isSafe);
  }

  private static boolean isSafe(int point) {
    boolean lineOrTab = point == '\n' || point == '\t' || point == '\r';
    boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    boolean never = point == 0xFFFE || point == 0xFFFF;
    return lineOrTab || (!Character.isISOControl(point) && !surrogate && !never);
  }
}
