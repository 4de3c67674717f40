package org.unifiedportal.search.extract;

import javax.xml.stream.XMLStreamReader;

/**
 * Which rows of the tables of a DOCX are hidden (ECMA-376, part 1, 17.4.20), with all that stands
 * in them; a row says it before its cells. Tables may stand in cells.
 */
final class DocxRows {
  private int depth;
  private int hiddenAt;
  private int looks;

  /** Returns whether what begins stands in a hidden row. */
  boolean begins(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "tr" -> depth++;
      case "trPr" -> looks++;
      case "hidden" -> {
        if (looks == 1 && hiddenAt == 0 && Xml.isOn(xml)) {
          hiddenAt = depth;
        }
      }
      default -> {
        // What hides no row.
      }
    }
    return isHidden();
  }

  /** Returns whether what ends stood in one, or is its end. */
  boolean ends(XMLStreamReader xml) {
    boolean wasHidden = isHidden();
    if (xml.getLocalName().equals("trPr")) {
      looks--;
    } else if (xml.getLocalName().equals("tr")) {
      hiddenAt = depth == hiddenAt ? 0 : hiddenAt;
      depth--;
    }
    return wasHidden;
  }

  boolean isHidden() {
    return hiddenAt > 0;
  }
}
