package org.unifiedportal.search.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.unifiedportal.core.vault.Flaw;

/** Reads ODS (ISO/IEC 26300) sheet by sheet; what is said once for many cells is said for each. */
final class OdsText {
  private static final int MOST_REPEATED = 100;
  private static final int MOST_TIMES = 1_000_000;
  private static final int MOST_JOINED = 20_000;

  private final Outline outline;
  private final OdfUnseen unseen = OdfUnseen.ofSheets();
  private final Set<Flaw> left = EnumSet.noneOf(Flaw.class);
  private final StringBuilder words = new StringBuilder();
  private SheetDraft sheet;
  private String name = "";
  private int sheets;
  private int column;
  private int columns;
  private int groups;
  private int repeated;
  private SheetUnseen.Joined joined = SheetUnseen.Joined.ALONE;
  private int rows;
  private int depth;

  private OdsText(ExtractLimits limits) {
    this.outline = new Outline(limits);
    this.sheet = new SheetDraft(outline.aside());
  }

  static Contents read(Path file, ExtractLimits limits) throws IOException {
    return new OdsText(limits).read(file);
  }

  private Contents read(Path file) throws IOException {
    try (Packed packed = Packed.open(file)) {
      OdfPack.refuseLocked(packed);
      packed.read("content.xml", this::take);
      PackAside.tell(packed, "", outline.aside());
      return Contents.of(outline, OptionalInt.of(sheets), OdfPack.title(packed)).with(left());
    }
  }

  private Set<Flaw> left() {
    left.addAll(unseen.found());
    return left;
  }

  private void take(XMLStreamReader xml) {
    if (!unseen.covers(xml)) {
      follow(xml);
    }
  }

  private void follow(XMLStreamReader xml) {
    switch (xml.getEventType()) {
      case XMLStreamConstants.START_ELEMENT -> begin(xml);
      case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
      case XMLStreamConstants.CHARACTERS -> {
        if (depth > 0) {
          words.append(xml.getText());
        }
      }
      default -> {
        // Comments and the like say nothing.
      }
    }
  }

  private void begin(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "table" -> {
        sheet = new SheetDraft(outline.aside());
        name = Xml.attribute(xml, "name");
        sheets++;
        columns = 0;
      }
      case "table-row-group", "table-column-group" -> groups++;
      case "table-column" -> beginColumns(xml);
      case "table-row" -> {
        column = 0;
        rows = times(xml, "number-rows-repeated");
        sheet.unseen().row(cover(xml));
      }
      case "table-cell", "covered-table-cell" -> {
        words.setLength(0);
        repeated = times(xml, "number-columns-repeated");
        joined =
            new SheetUnseen.Joined(
                Math.min(times(xml, "number-columns-spanned"), MOST_JOINED),
                times(xml, "number-rows-spanned"));
      }
      case "p" -> {
        depth++;
        words.append(words.isEmpty() ? "" : "\n");
      }
      case "s" -> words.append(' ');
      default -> {
        // What stands around the words.
      }
    }
  }

  private void beginColumns(XMLStreamReader xml) {
    int from = columns;
    columns = Math.min(columns + times(xml, "number-columns-repeated"), MOST_TIMES);
    sheet.unseen().columns(from, columns - 1, cover(xml));
  }

  private SheetUnseen.Cover cover(XMLStreamReader xml) {
    String visibility = Xml.attribute(xml, "visibility");
    return visibility.equals("filter")
        ? SheetUnseen.Cover.FILTERED
        : SheetUnseen.Cover.of(visibility.equals("collapse"), groups > 0);
  }

  /** A number too long to be read is more than any table holds. */
  private static int times(XMLStreamReader xml, String attribute) {
    String said = Xml.attribute(xml, attribute);
    return said.matches("\\d{7,}") ? MOST_TIMES : Math.max(1, Xml.number(said));
  }

  private void end(String element) {
    switch (element) {
      case "p" -> depth--;
      case "table-cell", "covered-table-cell" -> endCell();
      case "table-row" -> sheet.endRows(rows);
      case "table-row-group", "table-column-group" -> groups--;
      case "table" -> endSheet();
      default -> {
        // What stands around the words.
      }
    }
  }

  private void endCell() {
    for (int i = 0; i < Math.min(repeated, MOST_REPEATED); i++) {
      sheet.cell(column + i, joined, words.toString());
    }
    column = Math.min(column + repeated, MOST_TIMES);
  }

  private void endSheet() {
    left.addAll(sheet.unseen().found());
    if (!sheet.isEmpty()) {
      outline.sheet(name, sheet.finish());
    }
  }
}
