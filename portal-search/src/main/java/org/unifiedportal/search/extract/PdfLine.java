package org.unifiedportal.search.extract;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.pdfbox.text.TextPosition;

/**
 * A line of a PDF where it stands, in points from the left upper corner of its page.
 *
 * @param word the width of its first word
 * @param size of its letters
 */
record PdfLine(
    int page,
    String words,
    float left,
    float right,
    float y,
    float word,
    float size,
    boolean bold) {

  static PdfLine of(int page, String words, List<TextPosition> letters) {
    TextPosition first = letters.getFirst();
    TextPosition last = letters.getLast();
    return new PdfLine(
        page,
        words.strip(),
        first.getXDirAdj(),
        last.getXDirAdj() + last.getWidthDirAdj(),
        first.getYDirAdj(),
        firstWord(letters),
        first.getFontSizeInPt(),
        letters.stream().allMatch(PdfLine::isBold));
  }

  private static float firstWord(List<TextPosition> letters) {
    float width = 0;
    for (TextPosition letter : letters) {
      if (letter.getUnicode().isBlank()) {
        return width;
      }
      width = letter.getXDirAdj() + letter.getWidthDirAdj() - letters.getFirst().getXDirAdj();
    }
    return width;
  }

  private static boolean isBold(TextPosition letter) {
    String font = Objects.requireNonNullElse(letter.getFont().getName(), "");
    return letter.getUnicode().isBlank() || font.toLowerCase(Locale.ROOT).contains("bold");
  }

  /** Whether the other one goes on where this one stopped for want of room. */
  boolean isContinuedBy(PdfLine next, float rightEdge) {
    float blank = size * 0.3f;
    boolean full = right + blank + next.word() > rightEdge;
    boolean indented = next.left() > left + size * 0.9f && !begins();
    boolean gap = next.page() == page && Math.abs(next.y() - y) > size * 2;
    return full && !indented && !gap && looksLike(next) && !next.begins();
  }

  boolean looksLike(PdfLine other) {
    return Math.abs(other.size - size) < 1 && bold == other.bold;
  }

  /** A number or a letter with a bracket or full stop begins a point of an act. */
  private boolean begins() {
    return words.matches("(?:\\d{1,3}|\\p{L})[.)] .*");
  }
}
