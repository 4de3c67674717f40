package org.unifiedportal.core.migration;

import java.util.ArrayList;
import java.util.List;
import org.unifiedportal.core.block.RichText;
import org.unifiedportal.core.block.Run;

/** Joins stretches of words of one style and trims the whole. Not thread-safe. */
final class RichTextBuilder {
  private final List<Run> runs = new ArrayList<>();

  /** How words are set. */
  record Style(boolean bold, boolean italic, String link) {
    static final Style PLAIN = new Style(false, false, "");

    Style withBold() {
      return new Style(true, italic, link);
    }

    Style withItalic() {
      return new Style(bold, true, link);
    }

    Style withLink(String address) {
      return new Style(bold, italic, address);
    }
  }

  /** Adds words; a line end in them is a line break. */
  RichTextBuilder add(String words, Style style) {
    if (words.isEmpty()) {
      return this;
    }
    Run run = new Run(words, style.bold(), style.italic(), style.link());
    if (!runs.isEmpty() && isSameStyle(runs.getLast(), run)) {
      run = withText(run, runs.removeLast().text() + words);
    }
    runs.add(run);
    return this;
  }

  /** Adds runs as they are. */
  RichTextBuilder addAll(RichText text) {
    text.runs().forEach(run -> add(run.text(), styleOf(run)));
    return this;
  }

  /** Begins a new line unless nothing stands before it. */
  RichTextBuilder breakLine() {
    if (!runs.isEmpty() && !runs.getLast().text().endsWith("\n")) {
      add("\n", Style.PLAIN);
    }
    return this;
  }

  /** The words without spaces at both ends. */
  RichText build() {
    trimStart();
    trimEnd();
    return new RichText(runs);
  }

  private void trimStart() {
    while (!runs.isEmpty()) {
      Run first = runs.removeFirst();
      String words = first.text().stripLeading();
      if (!words.isEmpty()) {
        runs.addFirst(withText(first, words));
        return;
      }
    }
  }

  private void trimEnd() {
    while (!runs.isEmpty()) {
      Run last = runs.removeLast();
      String words = last.text().stripTrailing();
      if (!words.isEmpty()) {
        runs.addLast(withText(last, words));
        return;
      }
    }
  }

  private static boolean isSameStyle(Run one, Run other) {
    return styleOf(one).equals(styleOf(other));
  }

  private static Style styleOf(Run run) {
    return new Style(run.bold(), run.italic(), run.link());
  }

  private static Run withText(Run run, String words) {
    return new Run(words, run.bold(), run.italic(), run.link());
  }
}
