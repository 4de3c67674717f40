package org.unifiedportal.search.extract;

import javax.xml.stream.XMLStreamReader;

/** Attributes of office formats, whose prefixes differ from maker to maker. */
final class Xml {
  private Xml() {}

  /** The {@code val} of an element; absent is the empty string. */
  static String value(XMLStreamReader xml) {
    return attribute(xml, "val");
  }

  /** Whether a look that is either on or off is on (ECMA-376, part 1, 17.17.4). */
  static boolean isOn(XMLStreamReader xml) {
    return !value(xml).matches("0|false|off");
  }

  /** The attribute of this local name; absent is the empty string. */
  static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /** A number of at most six digits; anything else is 0. */
  static int number(String words) {
    return words.matches("\\d{1,6}") ? Integer.parseInt(words) : 0;
  }
}
