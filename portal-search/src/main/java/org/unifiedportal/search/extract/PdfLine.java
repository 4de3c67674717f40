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
 * @param columns whether it is a row of a table, as far as one sees: words stand far apart in it
 */
record PdfLine(
    int page,
    String words,
    float left,
    float right,
    float y,
    float word,
    float size,
    boolean bold,
    boolean columns) {
  /** Where no blank is drawn, as between the columns of a table, words stand so far apart. */
  private static final float GAP = 0.2f;

  private static final float COLUMN = 1.5f;

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
        letters.stream().allMatch(PdfLine::isBold),
        isRow(letters));
  }

  private static boolean isRow(List<TextPosition> letters) {
    float to = Float.MAX_VALUE;
    for (TextPosition letter : letters) {
      if (letter.getXDirAdj() - to > letter.getFontSizeInPt() * COLUMN) {
        return true;
      }
      to = letter.getXDirAdj() + letter.getWidthDirAdj();
    }
    return false;
  }

  private static float firstWord(List<TextPosition> letters) {
    float from = letters.getFirst().getXDirAdj();
    float to = from;
    for (TextPosition letter : letters) {
      boolean apart = letter.getXDirAdj() - to > letter.getFontSizeInPt() * GAP && to > from;
      if (letter.getUnicode().isBlank() || apart) {
        break;
      }
      to = letter.getXDirAdj() + letter.getWidthDirAdj();
    }
    return to - from;
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
    return full && !indented && !gap && looksLike(next) && !next.begins() && !next.columns();
  }

  /** Whether the other one stands right below. */
  boolean isAbove(PdfLine other) {
    return page == other.page && other.y - y < size * 1.7f;
  }

  boolean looksLike(PdfLine other) {
    return Math.abs(other.size - size) < 1 && bold == other.bold;
  }

  /**
   * A number or a letter with a bracket or full stop begins a point of an act, figures alone a row
   * of a table.
   */
  private boolean begins() {
    return words.matches("(?:\\d{1,3}|\\p{L})[.)] .*|\\d{1,3}[.)][\\p{L}«\"].*|\\d+(?: \\d+)+");
  }
}
