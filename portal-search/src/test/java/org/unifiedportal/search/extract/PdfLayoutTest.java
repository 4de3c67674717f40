package org.unifiedportal.search.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a page is set is judged by a few looks at each of its lines, however many there are. */
class PdfLayoutTest {
  private static final int DEEP = 200_000;

  /** Lines that tell how often they were looked at. */
  private static final class Counted extends AbstractList<PdfLine> {
    private final List<PdfLine> lines;
    private int looks;

    Counted(List<PdfLine> lines) {
      this.lines = lines;
    }

    @Override
    public PdfLine get(int at) {
      looks++;
      return lines.get(at);
    }

    @Override
    public int size() {
      return lines.size();
    }
  }

  private static PdfLine line(int at, float left, float right, boolean bold) {
    return new PdfLine(1, "Су тарифі", left, right, at, 20, 12, bold, false);
  }

  /** Bold lines that fill the page, each right below the other. */
  private static List<PdfLine> filled(int count, PdfLine last) {
    List<PdfLine> lines = new ArrayList<>();
    for (int at = 0; at < count; at++) {
      lines.add(line(at, 60, 500, true));
    }
    lines.add(last);
    return lines;
  }

  @Test
  void aHeadingOfAnyLengthIsToldByItsLastLineAtOnce() {
    Counted lines = new Counted(filled(DEEP, line(DEEP, 200, 360, true)));
    PdfLayout layout = PdfLayout.of(lines.lines);

    BitSet titles = layout.titles(lines);

    assertEquals(DEEP + 1, titles.cardinality());
    assertTrue(lines.looks <= 2 * lines.size(), "looks: " + lines.looks);
  }

  @Test
  void boldLinesThatNoHeadingEndsAreNone() {
    List<PdfLine> lines = filled(DEEP, line(DEEP, 60, 200, false));
    assertEquals(0, PdfLayout.of(lines).titles(lines).cardinality());
  }
}
