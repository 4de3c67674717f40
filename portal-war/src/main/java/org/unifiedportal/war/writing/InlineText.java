package org.unifiedportal.war.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.unifiedportal.core.block.RichText;
import org.unifiedportal.core.block.Run;

/**
 * Rich text as a person types it: {@code **bold**}, {@code *italic*}, {@code [words](link)}; a
 * backslash before a sign means the sign itself. Whatever doesn't close is meant as it stands.
 */
final class InlineText {
  private InlineText() {}

  static String write(RichText text) {
    return text.runs().stream().map(InlineText::write).collect(Collectors.joining());
  }

  private static String write(Run run) {
    String words = run.text().replaceAll("([\\\\*\\[\\]])", "\\\\$1");
    String mark = (run.bold() ? "**" : "") + (run.italic() ? "*" : "");
    String styled = mark + words + new StringBuilder(mark).reverse();
    return run.link().isEmpty() ? styled : "[" + styled + "](" + run.link() + ")";
  }

  static RichText read(String typed) {
    Reading reading = new Reading(typed);
    try {
      return reading.isWhole() ? new RichText(reading.runs) : RichText.plain(typed);
    } catch (IllegalArgumentException notALink) {
      return RichText.plain(typed);
    }
  }

  private static final class Reading {
    private final String typed;
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private int at;
    private boolean bold;
    private boolean italic;
    private String link = "";

    private Reading(String typed) {
      this.typed = typed;
    }

    private boolean isWhole() {
      while (at < typed.length()) {
        step();
      }
      flush();
      return !bold && !italic && link.isEmpty();
    }

    private void step() {
      if (typed.charAt(at) == '\\' && at + 1 < typed.length()) {
        words.append(typed.charAt(at + 1));
        at += 2;
      } else if (typed.startsWith("**", at) && isMark(2, bold)) {
        flush();
        bold = !bold;
        at += 2;
      } else if (typed.charAt(at) == '*' && isMark(1, italic)) {
        flush();
        italic = !italic;
        at++;
      } else if (!opensLink() && !closesLink()) {
        words.append(typed.charAt(at));
        at++;
      }
    }

    /** A star with a space on its inner side is a star. */
    private boolean isMark(int length, boolean isOpen) {
      int inner = isOpen ? at - 1 : at + length;
      return inner >= 0 && inner < typed.length() && !Character.isWhitespace(typed.charAt(inner));
    }

    private boolean opensLink() {
      int middle = typed.indexOf("](", at);
      int end = middle < 0 ? -1 : typed.indexOf(')', middle);
      if (typed.charAt(at) != '[' || !link.isEmpty() || end < 0) {
        return false;
      }
      flush();
      link = typed.substring(middle + 2, end).strip();
      at++;
      return !link.isEmpty();
    }

    private boolean closesLink() {
      if (link.isEmpty() || !typed.startsWith("](", at)) {
        return false;
      }
      flush();
      link = "";
      at = typed.indexOf(')', at) + 1;
      return true;
    }

    private void flush() {
      if (!words.isEmpty()) {
        runs.add(new Run(words.toString(), bold, italic, link));
        words.setLength(0);
      }
    }
  }
}
