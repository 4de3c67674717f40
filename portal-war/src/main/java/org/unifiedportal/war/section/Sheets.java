package org.unifiedportal.war.section;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** Sheets of A4 that are written from top to bottom, a new one begun where the last is full. */
final class Sheets implements Closeable {
  /** Liberation Sans, which has the Kazakh letters, comes with PDFBox. */
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private static final float MARGIN = 48;
  private static final float LEADING = 1.35f;
  private static final float GAP = 6;
  private static final float THOUSAND = 1000;

  private final PDDocument file;
  private final PDFont font;
  private PDPageContentStream page;
  private float top;
  private @Nullable Heads heads;

  /** What stands above the columns of every sheet. */
  private record Heads(List<String> cells, float[] widths, float size) {}

  private Sheets(PDDocument file, PDFont font) throws IOException {
    this.file = file;
    this.font = font;
    this.page = begin();
  }

  static Sheets of(PDDocument file) throws IOException {
    try (InputStream letters =
        Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT), FONT)) {
      return new Sheets(file, PDType0Font.load(file, letters, true));
    }
  }

  private PDPageContentStream begin() throws IOException {
    PDPage fresh = new PDPage(PDRectangle.A4);
    file.addPage(fresh);
    top = PDRectangle.A4.getHeight() - MARGIN;
    return new PDPageContentStream(file, fresh);
  }

  /** Words across the sheet, with air above. */
  void line(String words, float size) throws IOException {
    row(List.of(words), new float[] {PDRectangle.A4.getWidth() - 2 * MARGIN}, size);
  }

  /** Cells beside each other, each broken into lines of its width in points. */
  void row(List<String> cells, float[] widths, float size) throws IOException {
    List<List<String>> broken = new ArrayList<>();
    for (int column = 0; column < cells.size(); column++) {
      broken.add(broken(cells.get(column), widths[column] - GAP, size));
    }
    int height = broken.stream().mapToInt(List::size).max().orElse(0);
    room(height * size * LEADING + GAP);
    float left = MARGIN;
    for (int column = 0; column < broken.size(); column++) {
      column(broken.get(column), left, size);
      left += widths[column];
    }
    top -= height * size * LEADING + GAP;
  }

  /** A row that is written again at the top of each further sheet. */
  void heads(List<String> cells, float[] widths, float size) throws IOException {
    row(cells, widths, size);
    heads = new Heads(cells, widths, size);
  }

  /** What follows stands on one sheet, as far as it is this high. */
  void keep(float height) throws IOException {
    room(height);
  }

  private void room(float height) throws IOException {
    if (top - height < MARGIN) {
      page.close();
      page = begin();
      Heads again = heads;
      if (again != null) {
        row(again.cells(), again.widths(), again.size());
      }
    }
  }

  private void column(List<String> lines, float left, float size) throws IOException {
    page.beginText();
    page.setFont(font, size);
    page.setLeading(size * LEADING);
    page.newLineAtOffset(left, top - size);
    for (String line : lines) {
      page.showText(line);
      page.newLine();
    }
    page.endText();
  }

  private List<String> broken(String words, float width, float size) throws IOException {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : printable(words).split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && width(longer, size) > width) {
        lines.add(line);
        line = word;
      } else {
        line = longer;
      }
    }
    lines.add(line);
    return lines;
  }

  private float width(String words, float size) throws IOException {
    return font.getStringWidth(words) / THOUSAND * size;
  }

  /** What the font has no sign for becomes a question mark. */
  private String printable(String words) {
    StringBuilder kept = new StringBuilder();
    words
        .codePoints()
        .mapToObj(Character::toString)
        .forEach(sign -> kept.append(has(sign) ? sign : "?"));
    return kept.toString();
  }

  private boolean has(String sign) {
    try {
      return font.encode(sign).length > 0;
    } catch (IOException | IllegalArgumentException unknown) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    page.close();
  }
}
