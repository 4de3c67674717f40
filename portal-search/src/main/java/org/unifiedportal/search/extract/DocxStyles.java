package org.unifiedportal.search.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/**
 * Which styles of a DOCX are headings, and which hide; Word names headings in English whatever
 * language it speaks.
 */
final class DocxStyles {
  private static final Pattern HEADING = Pattern.compile("heading\\s?([1-9])");
  private static final Pattern TITLE = Pattern.compile("title");

  private final Map<String, Integer> levels = new HashMap<>();
  private final HiddenStyles hidden = new HiddenStyles();
  private String style = "";

  void take(XMLStreamReader xml) {
    if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
      switch (xml.getLocalName()) {
        case "style" -> style = Xml.attribute(xml, "styleId");
        case "name" -> note(Xml.value(xml).toLowerCase(Locale.ROOT));
        case "basedOn" -> hidden.base(style, Xml.value(xml));
        case "vanish" -> hidden.say(style, Xml.isOn(xml));
        case "outlineLvl" -> levels.putIfAbsent(style, Xml.number(Xml.value(xml)) + 1);
        default -> {
          // Looks.
        }
      }
    }
  }

  private void note(String name) {
    Matcher heading = HEADING.matcher(name);
    if (heading.matches()) {
      levels.put(style, Integer.parseInt(heading.group(1)));
    } else if (TITLE.matcher(name).matches()) {
      levels.put(style, 1);
    }
  }

  /** Whether words of this style are hidden. */
  boolean hides(String id) {
    return hidden.hides(id);
  }

  /** The level of a heading of this style, from 1; 0 for every other. */
  int level(String id) {
    int level = levels.getOrDefault(id, 0);
    return level > 9 ? 0 : level;
  }
}
