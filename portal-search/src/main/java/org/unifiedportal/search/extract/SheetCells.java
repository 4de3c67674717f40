package org.unifiedportal.search.extract;

import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** Writes the cells of a sheet: a row on a line, cells parted by tabs. */
final class SheetCells {
  private final List<String> shared;
  private final StringBuilder text;
  private final ExtractLimits limits;
  private final StringBuilder value = new StringBuilder();
  private boolean byNumber;
  private boolean speaking;

  SheetCells(List<String> shared, StringBuilder text, ExtractLimits limits) {
    this.shared = shared;
    this.text = text;
    this.limits = limits;
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
    if (xml.getLocalName().equals("c")) {
      byNumber = "s".equals(Objects.requireNonNullElse(xml.getAttributeValue(null, "t"), ""));
      value.setLength(0);
    }
    speaking = xml.getLocalName().equals("v") || xml.getLocalName().equals("t");
  }

  private void end(String element) {
    speaking = false;
    if (element.equals("c")) {
      say(byNumber ? named(value.toString()) : value.toString());
    } else if (element.equals("row")) {
      say("\n");
    }
  }

  private String named(String number) {
    boolean known = number.matches("\\d{1,9}") && Integer.parseInt(number) < shared.size();
    return known ? shared.get(Integer.parseInt(number)) : "";
  }

  private void say(String words) {
    if (text.length() < limits.characters()) {
      text.append(words).append(words.equals("\n") ? "" : "\t");
    }
  }
}
