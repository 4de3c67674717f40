package org.unifiedportal.search.extract;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the pages of a PDF are set: what is larger than the text, or bold in the middle of the line,
 * is a heading.
 *
 * @param usual the size of the text
 * @param pitch from one line of a paragraph to the next
 * @param left where the lines of each page begin
 * @param right where the longest of them end
 */
record PdfLayout(float usual, float pitch, Map<Integer, Float> left, Map<Integer, Float> right) {
  private static final float LARGER = 1.15f;
  private static final double SHARE_OF_TEXT = 0.15;

  /** Paragraphs may stand further apart than their lines. */
  private static final float PARTED = 1.2f;

  private static final int UNKNOWN_PITCH = 10_000;

  static PdfLayout of(List<PdfLine> lines) {
    Map<Integer, Float> left = new HashMap<>();
    Map<Integer, Float> right = new HashMap<>();
    for (PdfLine line : lines) {
      left.merge(line.page(), line.left(), Math::min);
      right.merge(line.page(), line.right(), Math::max);
    }
    float usual = usualSize(lines);
    return new PdfLayout(usual, usualPitch(lines, usual), left, right);
  }

  /** The smallest of the distances that lines of the text's size often have, in whole points. */
  private static float usualPitch(List<PdfLine> lines, float usual) {
    Map<Integer, Integer> steps = new HashMap<>();
    int all = 0;
    for (int i = 1; i < lines.size(); i++) {
      PdfLine line = lines.get(i);
      float step = line.y() - lines.get(i - 1).y();
      if (line.page() == lines.get(i - 1).page() && Math.abs(line.size() - usual) < 1 && step > 0) {
        steps.merge((int) Math.ceil(step), 1, Integer::sum);
        all++;
      }
    }
    double least = all * SHARE_OF_TEXT;
    return steps.entrySet().stream()
        .filter(step -> step.getValue() >= least)
        .mapToInt(Map.Entry::getKey)
        .min()
        .orElse(UNKNOWN_PITCH);
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

  /**
   * In which lines a heading begins or goes on. A long one may fill its first lines, which only the
   * last of it tells; so they are judged from below.
   */
  BitSet titles(List<PdfLine> lines) {
    BitSet titles = new BitSet();
    PdfLine next = null;
    for (int at = lines.size() - 1; at >= 0; at--) {
      PdfLine line = lines.get(at);
      boolean goesOn = next != null && titles.get(at + 1) && isSameHeading(line, next);
      titles.set(at, isTitle(line) || goesOn && line.bold() && isCentred(line));
      next = line;
    }
    return titles;
  }

  private boolean isTitle(PdfLine line) {
    boolean large = line.size() > usual * LARGER;
    boolean middle = isCentred(line) && line.left() > left.get(line.page()) + 2 * line.size();
    boolean told = line.words().matches("\\d.*");
    return (large || line.bold() && line.size() > usual - 1 && (middle || told))
        && line.words().codePoints().anyMatch(Character::isLetter)
        && !line.words().contains("___");
  }

  /** The signature below an act begins in the middle, too, and ends before it. */
  private boolean isCentred(PdfLine line) {
    float middle = (left.get(line.page()) + right.get(line.page())) / 2;
    return Math.abs((line.left() + line.right()) / 2 - middle) < line.size() * 1.5f;
  }

  private static boolean isSameHeading(PdfLine line, PdfLine next) {
    return line.looksLike(next) && line.isAbove(next);
  }

  /** The lines of a heading stop where they please, all others for want of room. */
  boolean goesOn(List<PdfLine> lines, int at, boolean isTitle) {
    PdfLine line = lines.get(at);
    PdfLine next = lines.get(at + 1);
    boolean isParted = line.page() == next.page() && next.y() - line.y() > pitch * PARTED;
    return isTitle && isSameHeading(line, next)
        || !isParted && line.isContinuedBy(next, right.get(line.page()));
  }
}
