package org.unifiedportal.search.extract;

import java.io.IOException;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** Reads ODT and ODP (ISO/IEC 26300): headings, lists, tables. */
final class OdtText {
  private final Outline outline;
  private final OdtLists lists = new OdtLists();
  private final OdfUnseen unseen = OdfUnseen.ofText();
  private int depth;
  private int level;
  private boolean headRows;

  private OdtText(ExtractLimits limits) {
    this.outline = new Outline(limits);
  }

  static Contents read(Path file, ExtractLimits limits) throws IOException {
    return new OdtText(limits).read(file);
  }

  private Contents read(Path file) throws IOException {
    try (Packed packed = Packed.open(file)) {
      OdfPack.refuseLocked(packed);
      packed.read("styles.xml", this::learn);
      packed.read("content.xml", this::take);
      PackAside.tell(packed, "", outline.aside());
      return Contents.of(outline, OdfPack.pages(packed, outline.text()), OdfPack.title(packed))
          .with(unseen.found());
    }
  }

  private void learn(XMLStreamReader xml) {
    if (!unseen.covers(xml)) {
      lists.note(xml);
    }
  }

  private void take(XMLStreamReader xml) {
    if (!unseen.covers(xml)) {
      lists.note(xml);
      follow(xml);
    }
  }

  private void follow(XMLStreamReader xml) {
    switch (xml.getEventType()) {
      case XMLStreamConstants.START_ELEMENT -> begin(xml);
      case XMLStreamConstants.END_ELEMENT -> end(xml);
      case XMLStreamConstants.CHARACTERS -> {
        if (depth > 0) {
          outline.say(xml.getText());
        }
      }
      default -> {
        // Comments and the like say nothing.
      }
    }
  }

  private void begin(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "p", "h" -> beginParagraph(xml);
      case "tab" -> outline.say("\t");
      case "line-break" -> outline.say("\n");
      case "s" -> outline.say(" ");
      case "list" -> lists.open(xml);
      case "list-item" -> lists.item(xml);
      case "table" -> outline.openTable();
      case "table-header-rows" -> headRows = true;
      case "table-row" -> outline.openRow(headRows);
      case "table-cell" ->
          outline.openCell(span(xml, "number-columns-spanned"), span(xml, "number-rows-spanned"));
      default -> {
        // What stands around the words.
      }
    }
  }

  private void beginParagraph(XMLStreamReader xml) {
    if (isText(xml)) {
      depth++;
      level = xml.getLocalName().equals("h") ? span(xml, "outline-level") : 0;
    }
  }

  private static int span(XMLStreamReader xml, String attribute) {
    return Math.max(1, Xml.number(Xml.attribute(xml, attribute)));
  }

  private void end(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "p", "h" -> {
        if (isText(xml)) {
          depth--;
          outline.end(level > 0 ? new Outline.Shape.Heading(level) : lists.shape());
        }
      }
      case "list" -> lists.close();
      case "table-header-rows" -> headRows = false;
      case "table-cell" -> outline.closeCell();
      case "table-row" -> outline.closeRow();
      case "table" -> outline.closeTable();
      default -> {
        // What stands around the words.
      }
    }
  }

  private static boolean isText(XMLStreamReader xml) {
    return "urn:oasis:names:tc:opendocument:xmlns:text:1.0".equals(xml.getNamespaceURI());
  }
}
