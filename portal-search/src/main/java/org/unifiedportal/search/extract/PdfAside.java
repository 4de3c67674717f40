package org.unifiedportal.search.extract;

import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Letters of a PDF that aren't seen, put together as long as they stand side by side. */
final class PdfAside {
  private static final float GAP = 0.3f;

  private final Aside aside;
  private @Nullable TextPosition last;

  PdfAside(Aside aside) {
    this.aside = aside;
  }

  void take(TextPosition letter) {
    if (last != null && !isBeside(last, letter)) {
      aside.end();
    }
    aside.say(letter.getUnicode());
    last = letter;
  }

  private static boolean isBeside(TextPosition one, TextPosition next) {
    float to = one.getXDirAdj() + one.getWidthDirAdj();
    return Math.abs(one.getYDirAdj() - next.getYDirAdj()) < 1
        && Math.abs(next.getXDirAdj() - to) < one.getFontSizeInPt() * GAP;
  }
}
