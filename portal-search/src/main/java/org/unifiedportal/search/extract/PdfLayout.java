package org.unifiedportal.search.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the pages of a PDF are set: what is larger than the text, or bold in the middle of the line,
 * is a heading.
 *
 * @param usual the size of the text
 * @param left where the lines of each page begin
 * @param right where the longest of them end
 */
record PdfLayout(float usual, Map<Integer, Float> left, Map<Integer, Float> right) {
  private static final float LARGER = 1.15f;
  private static final double SHARE_OF_TEXT = 0.15;

  static PdfLayout of(List<PdfLine> lines) {
    Map<Integer, Float> left = new HashMap<>();
    Map<Integer, Float> right = new HashMap<>();
    for (PdfLine line : lines) {
      left.merge(line.page(), line.left(), Math::min);
      right.merge(line.page(), line.right(), Math::max);
    }
    return new PdfLayout(usualSize(lines), left, right);
  }

  /** The largest size in which a good part of the letters is set: tables are often set smaller. */
  private static float usualSize(List<PdfLine> lines) {
    Map<Integer, Integer> sizes = new HashMap<>();
    lines.forEach(
        line -> sizes.merge(Math.round(line.size()), line.words().length(), Integer::sum));
    int all = lines.stream().mapToInt(line -> line.words().length()).sum();
    return sizes.entrySet().stream()
        .filter(size -> size.getValue() >= all * SHARE_OF_TEXT)
        .mapToInt(Map.Entry::getKey)
        .max()
        .orElse(0);
  }

  boolean isTitle(PdfLine line) {
    boolean large = line.size() > usual * LARGER;
    boolean middle = line.left() > left.get(line.page()) + 2 * line.size();
    boolean told = line.words().matches("\\d.*");
    return (large || line.bold() && line.size() > usual - 1 && (middle || told))
        && line.words().codePoints().anyMatch(Character::isLetter)
        && !line.words().contains("___");
  }

  /** The lines of a heading stop where they please, all others for want of room. */
  boolean goesOn(PdfLine line, PdfLine next) {
    boolean sameHeading =
        isTitle(line)
            && line.looksLike(next)
            && line.page() == next.page()
            && next.y() - line.y() < line.size() * 1.7f;
    return sameHeading || line.isContinuedBy(next, right.get(line.page()));
  }
}
