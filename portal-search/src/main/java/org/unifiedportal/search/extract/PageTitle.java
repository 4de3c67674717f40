package org.unifiedportal.search.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.unifiedportal.core.document.Card;

/** The title of a paper: the line that reads as one, with the lines it was broken into. */
final class PageTitle {
  private static final Pattern TITLE =
      Pattern.compile("(?:(?:Об|О)\\s.{8,}|.{8,}\\sтуралы)\\s*\\.?");
  private static final Pattern MADE_BY_PROGRAM =
      Pattern.compile("(?i).*(microsoft|\\.docx?|\\.pdf|untitled|без названия).*");
  private static final int MOST_LINES = 4;
  private static final int SHORTEST = 5;

  private PageTitle() {}

  /** The line that reads as a title; else the file's own property, unless a program wrote it. */
  static Optional<String> find(String property, String page) {
    List<String> lines = Arrays.stream(page.split("\n")).map(String::strip).toList();
    for (int at = 0; at < lines.size(); at++) {
      if (TITLE.matcher(lines.get(at)).matches()) {
        return Optional.of(cut(whole(lines, at)));
      }
    }
    return Optional.of(property.strip())
        .filter(words -> words.length() > SHORTEST)
        .filter(words -> !MADE_BY_PROGRAM.matcher(words).matches())
        .map(PageTitle::cut);
  }

  /** A line that begins with a small letter goes on with what stands above it. */
  private static String whole(List<String> lines, int at) {
    int first = at;
    while (first > 0 && at - first < MOST_LINES && goesOn(lines.get(first - 1), lines.get(first))) {
      first--;
    }
    int last = at;
    while (last + 1 < lines.size()
        && last - at < MOST_LINES
        && goesOn(lines.get(last), lines.get(last + 1))) {
      last++;
    }
    return String.join(" ", lines.subList(first, last + 1));
  }

  private static boolean goesOn(String line, String next) {
    return !next.isEmpty()
        && Character.isLowerCase(next.charAt(0))
        && !line.isEmpty()
        && !line.endsWith(".")
        && !line.matches(".*\\sтуралы");
  }

  /** Whole words only; three dots say that some are missing. */
  private static String cut(String words) {
    String line = words.strip();
    if (line.length() <= Card.LONGEST_TITLE) {
      return line;
    }
    String start = line.substring(0, Card.LONGEST_TITLE);
    return start.substring(0, Math.max(1, start.lastIndexOf(' '))).strip() + "…";
  }
}
