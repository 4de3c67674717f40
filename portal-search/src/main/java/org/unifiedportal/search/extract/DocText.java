package org.unifiedportal.search.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Reads DOC (Word 97 to 2003, [MS-DOC]): paragraphs, headings by their level, tables. */
final class DocText {
  private static final int BODY_LEVEL = 9;
  private static final char CELL_END = '\u0007';

  private final FieldText fields = new FieldText();
  private final DocUnseen unseen = new DocUnseen();
  private final Outline outline;
  private boolean inRow;
  private boolean inCell;

  private DocText(ExtractLimits limits) {
    this.outline = new Outline(limits);
  }

  static Contents read(Path file, ExtractLimits limits) throws IOException {
    return OldPack.read(file, pack -> new DocText(limits).read(pack));
  }

  private Contents read(POIFSFileSystem pack) throws IOException {
    try (HWPFDocument document = new HWPFDocument(pack)) {
      Range all = document.getRange();
      for (int at = 0; at < all.numParagraphs(); at++) {
        take(all.getParagraph(at));
      }
      endTable();
      outline.aside().tell(document.getText().toString());
      return Contents.of(outline, pages(document), OldTitle.of(document)).with(unseen.found());
    }
  }

  private OptionalInt pages(HWPFDocument document) {
    SummaryInformation said = document.getSummaryInformation();
    return said == null
        ? OptionalInt.empty()
        : new SaidPages(said.getPageCount(), said.getCharCount()).of(outline.text());
  }

  private void take(Paragraph paragraph) {
    if (!paragraph.isInTable()) {
      endTable();
      say(paragraph);
      int level = paragraph.getLvl() + 1;
      outline.end(level <= BODY_LEVEL ? new Outline.Shape.Heading(level) : Outline.Shape.PLAIN);
    } else if (paragraph.isTableRowEnd()) {
      outline.closeRow();
      inRow = false;
    } else {
      cell(paragraph);
    }
  }

  private void cell(Paragraph paragraph) {
    if (!outline.isInTable()) {
      outline.openTable();
    }
    if (!inRow) {
      outline.openRow(false);
      inRow = true;
    }
    if (!inCell) {
      outline.openCell(1, 1);
      inCell = true;
    }
    say(paragraph);
    if (paragraph.text().indexOf(CELL_END) >= 0) {
      outline.closeCell();
      inCell = false;
    } else {
      outline.end(Outline.Shape.PLAIN);
    }
  }

  private void endTable() {
    if (outline.isInTable()) {
      outline.closeTable();
    }
    inRow = false;
    inCell = false;
  }

  private void say(Paragraph paragraph) {
    outline.say(
        fields
            .seen(unseen.seen(paragraph))
            .replace('\u000b', '\n')
            .replace('\u001e', '-')
            .replaceAll("[\u0001-\u0008\r\f\u001f]", ""));
  }
}
