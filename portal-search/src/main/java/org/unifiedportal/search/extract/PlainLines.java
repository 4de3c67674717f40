package org.unifiedportal.search.extract;

import java.io.IOException;
import java.nio.file.Path;

/** Reads plain text: each line is a paragraph, as typists press Enter. */
final class PlainLines {
  private PlainLines() {}

  static Contents read(Path file, ExtractLimits limits) throws IOException {
    Outline outline = new Outline(limits);
    Letters.read(file, limits)
        .text()
        .lines()
        .forEach(line -> {
          outline.say(line);
          outline.end(isForm(line) ? new Outline.Shape.Form() : Outline.Shape.PLAIN);
        });
    return Contents.of(outline);
  }

  /** Lines drawn with blanks and signs lose their sense when they are set anew. */
  private static boolean isForm(String line) {
    return line.strip().matches("(?s).*\\S(\\s{4,}|\\t)\\S.*") || line.contains("____");
  }
}
