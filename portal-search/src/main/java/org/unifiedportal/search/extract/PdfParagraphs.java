package org.unifiedportal.search.extract;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Lines of a PDF joined into paragraphs as a reader joins them: a line that had no room for the
 * next word goes on below. A PDF knows no paragraphs of its own. Rows of a table stay lines.
 */
final class PdfParagraphs extends PDFTextStripper {
  private static final int LONGEST_HEADING = 300;

  private final Outline outline;
  private final List<PdfLine> lines = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private final List<TextPosition> letters = new ArrayList<>();

  PdfParagraphs(Outline outline) {
    this.outline = outline;
    setSortByPosition(true);
  }

  void read(PDDocument document, int pages) throws IOException {
    setEndPage(pages);
    writeText(document, Writer.nullWriter());
    PdfLayout layout = PdfLayout.of(lines);
    int from = 0;
    for (int i = 0; i < lines.size(); i++) {
      PdfLine line = lines.get(i);
      outline.say(line.words());
      if (i + 1 < lines.size() && layout.goesOn(line, lines.get(i + 1))) {
        outline.say(line.words().endsWith("-") ? "" : " ");
      } else {
        outline.end(shape(layout, lines.subList(from, i + 1)));
        from = i + 1;
      }
    }
  }

  private static Outline.Shape shape(PdfLayout layout, List<PdfLine> lines) {
    int length = lines.stream().mapToInt(line -> line.words().length()).sum();
    return layout.isTitle(lines.getFirst()) && length < LONGEST_HEADING
        ? new Outline.Shape.Heading(1)
        : Outline.Shape.PLAIN;
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    words.append(text);
    letters.addAll(positions);
  }

  @Override
  protected void writeWordSeparator() {
    words.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void endArticle() {
    endLine();
  }

  @Override
  protected void writePageEnd() {
    endLine();
  }

  private void endLine() {
    if (!letters.isEmpty() && !words.toString().isBlank()) {
      lines.add(PdfLine.of(getCurrentPageNo(), words.toString(), letters));
    }
    words.setLength(0);
    letters.clear();
  }
}
