package org.unifiedportal.war.http;

import com.fasterxml.jackson.databind.JsonNode;
import org.unifiedportal.core.refusal.Issues;

/**
 * Finds characters that no database or feed can keep: controls but tab and line ends, halves of
 * surrogate pairs.
 */
final class SafeText {
  private SafeText() {}

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
