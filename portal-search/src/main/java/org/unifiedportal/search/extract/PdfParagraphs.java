package org.unifiedportal.search.extract;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.vault.Flaw;

/**
 * Lines of a PDF joined into paragraphs as a reader joins them: a line that had no room for the
 * next word goes on below. A PDF knows no paragraphs of its own. Rows of a table stay lines.
 */
final class PdfParagraphs extends PDFTextStripper {
  private static final int LONGEST_HEADING = 300;

  private final PDDocument document;
  private final Outline outline;
  private final PdfLayers layers;
  private final PdfAside unseen;
  private final PdfFields fields;
  private final Set<Flaw> left = EnumSet.noneOf(Flaw.class);
  private final List<PdfLine> lines = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private final List<TextPosition> letters = new ArrayList<>();

  PdfParagraphs(PDDocument document, Outline outline) {
    this.document = document;
    this.outline = outline;
    this.layers = new PdfLayers(document);
    this.unseen = new PdfAside(outline.aside());
    this.fields = new PdfFields(document);
    setSortByPosition(true);
  }

  /** What was passed over. */
  Set<Flaw> left() {
    return left;
  }

  void read(int pages) throws IOException {
    setEndPage(pages);
    writeText(document, Writer.nullWriter());
    PdfLayout layout = PdfLayout.of(lines);
    BitSet titles = layout.titles(lines);
    int from = 0;
    for (int i = 0; i < lines.size(); i++) {
      PdfLine line = lines.get(i);
      outline.say(line.words());
      if (i + 1 < lines.size() && layout.goesOn(lines, i, titles.get(i))) {
        outline.say(line.words().endsWith("-") ? "" : " ");
      } else {
        outline.end(shape(titles.get(from), from, i + 1));
        from = i + 1;
      }
    }
  }

  private Outline.Shape shape(boolean isTitle, int from, int to) {
    int length = lines.subList(from, to).stream().mapToInt(line -> line.words().length()).sum();
    return isTitle && length < LONGEST_HEADING ? new Outline.Shape.Heading(1) : Outline.Shape.PLAIN;
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    layers.clear();
    super.processPage(page);
  }

  @Override
  public void beginMarkedContentSequence(COSName mark, @Nullable COSDictionary properties) {
    layers.begin(mark, properties);
    super.beginMarkedContentSequence(mark, properties);
  }

  @Override
  public void endMarkedContentSequence() {
    super.endMarkedContentSequence();
    layers.end();
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    int outer = layers.enter(form.getOptionalContent());
    try {
      super.showForm(form);
    } finally {
      layers.leave(outer);
    }
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
    int outer = layers.enter(group.getOptionalContent());
    try {
      super.showTransparencyGroup(group);
    } finally {
      layers.leave(outer);
    }
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    if (!layers.isOff()) {
      super.processTextPosition(text);
      return;
    }
    unseen.take(text);
    if (!text.getUnicode().isBlank()) {
      left.add(Flaw.HIDDEN_TEXT);
    }
  }

  /** What a form was filled in with is drawn apart from its page. */
  @Override
  protected void writePage() throws IOException {
    layers.clear();
    fields.beginPage();
    PdfNotes.fields(getCurrentPage()).forEach(this::fill);
    PdfNotes.tell(getCurrentPage(), outline.aside());
    super.writePage();
  }

  /** A field that can't be drawn says nothing; the page is whole without it. */
  private void fill(PDAnnotation field) {
    int outer = layers.enter(field.getOptionalContent());
    try {
      if (fields.areDrawnByValue(field)) {
        fields.letters(getCurrentPage(), field).forEach(this::processTextPosition);
      } else {
        showAnnotation(field);
      }
    } catch (IOException | RuntimeException broken) {
      // What was drawn of it before stands.
    } finally {
      layers.leave(outer);
    }
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
