package org.unifiedportal.search.extract;

import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/**
 * Cells of a table of DOCX that begin in a row which nobody sees, and go on below it (ECMA-376,
 * part 1, 17.4.84): the first of them that is seen goes on with nothing. Tables in cells are told
 * as words of theirs and have no joined cells.
 */
final class DocxJoins {
  private final Set<Integer> begun = new HashSet<>();
  private int tables;
  private int place;
  private boolean waits;
  private int columns;
  private boolean goesOn;

  void openTable() {
    if (tables++ == 0) {
      begun.clear();
    }
  }

  void closeTable() {
    tables--;
  }

  void openRow() {
    if (tables == 1) {
      place = 0;
    }
  }

  /** The height of a cell that is seen; one that begins above among what isn't seen begins here. */
  int height(int columns, int rows) {
    if (tables != 1) {
      return rows;
    }
    boolean begins = begun.remove(place);
    place += Math.max(1, columns);
    return begins ? 1 : rows;
  }

  /** Follows what stands in a row that nobody sees. */
  void pass(XMLStreamReader xml) {
    if (xml.isStartElement()) {
      begin(xml);
    } else if (xml.isEndElement()) {
      end(xml.getLocalName());
    }
  }

  private void begin(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "tbl" -> {
        passCell();
        openTable();
      }
      case "tr" -> openRow();
      case "tc" -> {
        waits = true;
        columns = 1;
        goesOn = false;
      }
      case "gridSpan" -> columns = Xml.number(Xml.value(xml));
      case "vMerge" -> goesOn = !Xml.value(xml).equals("restart");
      case "p" -> passCell();
      default -> {
        // Words that nobody sees.
      }
    }
  }

  private void end(String element) {
    if (element.equals("tcPr")) {
      passCell();
    } else if (element.equals("tbl")) {
      closeTable();
    }
  }

  private void passCell() {
    if (waits && tables == 1) {
      if (!goesOn) {
        begun.add(place);
      }
      place += Math.max(1, columns);
    }
    waits = false;
  }
}
