package org.unifiedportal.search.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * Puts the values of fields that the file has no looks of where whoever opens it sees them: the
 * viewer draws them (ISO 32000-2, 12.7.3, NeedAppearances). Where exactly is the viewer's matter;
 * here each line of a value fits into its field.
 */
final class PdfFields {
  private static final float USUAL = 12;
  private static final float PITCH = 1.15f;
  private static final float WIDTH = 0.5f;
  private static final float MARGIN = 2;

  /** Letters of a page that are put in place; those behind are only counted among remarks. */
  private static final int MOST = 50_000;

  private final boolean areDrawnAnew;
  private final String looks;
  private @Nullable PDFont font;
  private int letters;

  PdfFields(PDDocument document) {
    COSDictionary form =
        Optional.ofNullable(
                document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM))
            .orElseGet(COSDictionary::new);
    this.areDrawnAnew = form.getBoolean(COSName.NEED_APPEARANCES, false);
    this.looks = PdfWords.of(form.getDictionaryObject(COSName.DA));
  }

  void beginPage() {
    letters = 0;
  }

  /** Whether a viewer draws this field by its value. */
  boolean areDrawnByValue(PDAnnotation field) {
    PdfField known = new PdfField(field.getCOSObject());
    return !known.isDrawn() || areDrawnAnew && !known.lines().isEmpty();
  }

  /** The letters of its value that are seen on the page; none where it has no place there. */
  List<TextPosition> letters(PDPage page, PDAnnotation field) {
    PDRectangle place = field.getRectangle();
    if (place == null || place.getWidth() <= 2 * MARGIN || place.getHeight() <= 0) {
      return List.of();
    }
    PdfField known = new PdfField(field.getCOSObject());
    List<String> lines = known.lines();
    float room = place.getHeight() / Math.max(1, lines.size());
    float said = known.size(looks);
    float size = Math.max(1, Math.min(said > 0 ? said : USUAL, room));
    float pitch = Math.min(size * PITCH, room);
    float from = place.getLowerLeftY() + (place.getHeight() + pitch * lines.size()) / 2;
    List<TextPosition> all = new ArrayList<>();
    for (int i = 0; i < lines.size() && letters < MOST; i++) {
      Line line = new Line(place.getLowerLeftX() + MARGIN, from - pitch * (i + 0.75f), size);
      all.addAll(line(page, line, lines.get(i), place.getWidth() - 2 * MARGIN));
    }
    return all;
  }

  /** Where a line begins, in units of the page. */
  private record Line(float x, float y, float size) {}

  private List<TextPosition> line(PDPage page, Line at, String words, float width) {
    PDRectangle seen = page.getCropBox();
    float wide = Math.min(at.size() * WIDTH, width / words.length());
    float y = at.y() - seen.getLowerLeftY();
    List<TextPosition> line = new ArrayList<>();
    float x = at.x() - seen.getLowerLeftX();
    for (int one : words.codePoints().toArray()) {
      if (seen.contains(x + wide / 2 + seen.getLowerLeftX(), at.y())) {
        line.add(
            new TextPosition(
                page.getRotation(),
                seen.getWidth(),
                seen.getHeight(),
                new Matrix(at.size(), 0, 0, at.size(), x, y),
                x + wide,
                y,
                at.size() * WIDTH,
                wide,
                wide,
                Character.toString(one),
                new int[] {one},
                font(),
                at.size(),
                Math.round(at.size())));
      }
      x += wide;
      letters++;
    }
    return line;
  }

  /** Any will do; it only says that the letters aren't bold. */
  private PDFont font() {
    PDFont known = font == null ? new PDType1Font(Standard14Fonts.FontName.HELVETICA) : font;
    font = known;
    return known;
  }
}
