package org.unifiedportal.search.extract;

import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** Reads the cells of a sheet, each in the column it names. */
final class XlsxCells {
  private final List<String> shared;
  private final XlsxDays days;
  private final SheetDraft sheet;
  private final StringBuilder value = new StringBuilder();
  private String type = "";
  private int style;
  private int column = -1;
  private boolean speaking;

  XlsxCells(List<String> shared, XlsxDays days, SheetDraft sheet) {
    this.shared = shared;
    this.days = days;
    this.sheet = sheet;
  }

  void take(XMLStreamReader xml) {
    switch (xml.getEventType()) {
      case XMLStreamConstants.START_ELEMENT -> begin(xml);
      case XMLStreamConstants.CHARACTERS -> {
        if (speaking) {
          value.append(xml.getText());
        }
      }
      case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
      default -> {
        // Comments and the like say nothing.
      }
    }
  }

  private void begin(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "sheetPr" -> filter(isOn(xml, "filterMode"));
      case "filterColumn" -> filter(true);
      case "col" ->
          sheet.unseen().columns(number(xml, "min") - 1, number(xml, "max") - 1, cover(xml));
      case "row" -> {
        column = -1;
        row(number(xml, "r"));
        sheet.unseen().row(cover(xml));
      }
      case "mergeCell" -> join(Xml.attribute(xml, "ref").split(":", 2));
      case "c" -> {
        type = Xml.attribute(xml, "t");
        style = Xml.number(Xml.attribute(xml, "s"));
        column = column(Xml.attribute(xml, "r"), column + 1);
        value.setLength(0);
      }
      default -> speaking = xml.getLocalName().equals("v") || xml.getLocalName().equals("t");
    }
  }

  private void join(String... corners) {
    if (corners.length > 1) {
      int column = column(corners[0], 0);
      int columns = column(corners[1], 0) - column + 1;
      int rows = line(corners[1]) - line(corners[0]) + 1;
      SheetUnseen.Joined over = new SheetUnseen.Joined(Math.max(1, columns), Math.max(1, rows));
      sheet.unseen().join(line(corners[0]), column, over);
    }
  }

  /** Excel has a million rows and some; the last of them have seven figures. */
  private static int line(String place) {
    String said = place.replaceFirst("^[A-Z]*", "");
    return said.matches("\\d{7}") ? Integer.parseInt(said) : Xml.number(said);
  }

  /** A sheet says so at its head, a table of it behind its rows. */
  private void filter(boolean isOn) {
    if (isOn) {
      sheet.unseen().filter();
    }
  }

  private static SheetUnseen.Cover cover(XMLStreamReader xml) {
    String extent = Xml.attribute(xml, "ht") + Xml.attribute(xml, "width");
    boolean isHidden = isOn(xml, "hidden") || extent.matches("0(\\.0+)?");
    return SheetUnseen.Cover.of(isHidden, number(xml, "outlineLevel") > 0);
  }

  private static boolean isOn(XMLStreamReader xml, String attribute) {
    return Xml.attribute(xml, attribute).matches("1|true");
  }

  private static int number(XMLStreamReader xml, String attribute) {
    return Xml.number(Xml.attribute(xml, attribute));
  }

  /** Empty rows are left out of the file; a row without a number follows the one before. */
  private void row(int number) {
    if (number > 0) {
      sheet.at(number);
    }
  }

  /** The column of a place such as «AB12», from 0. */
  private static int column(String place, int next) {
    int column = 0;
    for (int i = 0; i < place.length() && i < 3; i++) {
      char letter = place.charAt(i);
      if (letter < 'A' || letter > 'Z') {
        break;
      }
      column = column * 26 + letter - 'A' + 1;
    }
    return column == 0 ? next : column - 1;
  }

  private void end(String element) {
    speaking = false;
    if (element.equals("c")) {
      sheet.cell(column, words(value.toString()));
    } else if (element.equals("row")) {
      sheet.endRow();
    }
  }

  private String words(String said) {
    return switch (type) {
      case "s" -> named(said);
      case "b" -> said.equals("1") ? "✓" : "";
      case "", "n" -> days.words(style, said);
      default -> said;
    };
  }

  private String named(String number) {
    boolean known = number.matches("\\d{1,9}") && Integer.parseInt(number) < shared.size();
    return known ? shared.get(Integer.parseInt(number)) : "";
  }
}
