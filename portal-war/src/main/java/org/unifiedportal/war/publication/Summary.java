package org.unifiedportal.war.publication;

import org.unifiedportal.core.block.Block;
import org.unifiedportal.core.block.PlainText;
import org.unifiedportal.core.publication.EditionText;

/** What a text is about, in the length a search engine shows: its lead, else its first words. */
final class Summary {
  private static final int LONGEST = 160;

  private Summary() {}

  static String of(EditionText text) {
    return text.lead().isEmpty() ? cut(firstWords(text)) : text.lead();
  }

  /** Notes of an editor stand above an act and don't say what it is about. */
  private static String firstWords(EditionText text) {
    return text.body().stream()
        .filter(Block.Paragraph.class::isInstance)
        .map(PlainText::of)
        .findFirst()
        .orElse(text.title());
  }

  private static String cut(String words) {
    String line = words.replaceAll("\\s+", " ");
    if (line.length() <= LONGEST) {
      return line;
    }
    int end = line.lastIndexOf(' ', LONGEST);
    return line.substring(0, end > 0 ? end : LONGEST) + "…";
  }
}
