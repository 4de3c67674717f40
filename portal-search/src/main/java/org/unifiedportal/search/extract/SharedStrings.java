package org.unifiedportal.search.extract;

import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** Collects the words that cells of a workbook name by number. */
final class SharedStrings {
  private final List<String> found;
  private final StringBuilder one = new StringBuilder();
  private boolean speaking;

  SharedStrings(List<String> found) {
    this.found = found;
  }

  void take(XMLStreamReader xml) {
    switch (xml.getEventType()) {
      case XMLStreamConstants.START_ELEMENT -> speaking = xml.getLocalName().equals("t");
      case XMLStreamConstants.CHARACTERS -> {
        if (speaking) {
          one.append(xml.getText());
        }
      }
      case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
      default -> {
        // Comments and the like say nothing.
      }
    }
  }

  private void end(String element) {
    speaking = false;
    if (element.equals("si")) {
      found.add(one.toString());
      one.setLength(0);
    }
  }
}
