package org.unifiedportal.search.extract;

import javax.xml.stream.XMLStreamReader;

/** Follows rows and cells of DOCX, whose spans are told only after they have begun. */
final class DocxTables {
  private final Outline outline;
  private final DocxJoins joins = new DocxJoins();
  private boolean rowWaits;
  private boolean cellWaits;
  private boolean head;
  private int columns;
  private int rows;

  DocxTables(Outline outline) {
    this.outline = outline;
  }

  void begin(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "tbl" -> {
        openCell();
        outline.openTable();
        joins.openTable();
      }
      case "tr" -> {
        rowWaits = true;
        head = false;
        joins.openRow();
      }
      case "tblHeader" -> head = Xml.isOn(xml);
      case "tc" -> beginCell();
      case "gridSpan" -> columns = Xml.number(Xml.value(xml));
      case "vMerge" -> rows = Xml.value(xml).equals("restart") ? 1 : 0;
      case "p" -> openCell();
      default -> {
        // Looks, not words.
      }
    }
  }

  /** Follows what stands in a row that nobody sees. */
  void pass(XMLStreamReader xml) {
    joins.pass(xml);
  }

  private void beginCell() {
    if (rowWaits) {
      outline.openRow(head);
      rowWaits = false;
    }
    cellWaits = true;
    columns = 1;
    rows = 1;
  }

  private void openCell() {
    if (cellWaits) {
      outline.openCell(columns, joins.height(columns, rows));
      cellWaits = false;
    }
  }

  void end(String element) {
    switch (element) {
      case "tcPr" -> openCell();
      case "tc" -> outline.closeCell();
      case "tr" -> outline.closeRow();
      case "tbl" -> {
        outline.closeTable();
        joins.closeTable();
      }
      default -> {
        // Looks, not words.
      }
    }
  }
}
