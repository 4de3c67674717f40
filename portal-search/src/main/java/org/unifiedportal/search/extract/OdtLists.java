package org.unifiedportal.search.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** Counts the items of lists in ODF, whose styles say which levels are numbered. */
final class OdtLists {
  private final Set<String> numbered = new HashSet<>();
  private final Map<String, Integer> ended = new HashMap<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private String style = "";

  /** A list that is being read. */
  private static final class Open {
    private final String style;
    private int count;
    private boolean fresh;

    Open(String style, int count) {
      this.style = style;
      this.count = count;
    }
  }

  /** Learns the styles of lists. */
  void note(XMLStreamReader xml) {
    if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
      switch (xml.getLocalName()) {
        case "list-style" -> style = Xml.attribute(xml, "name");
        case "list-level-style-number" -> {
          if (!Xml.attribute(xml, "num-format").isEmpty()) {
            numbered.add(style + "/" + Xml.attribute(xml, "level"));
          }
        }
        default -> {
          // Not a style of lists.
        }
      }
    }
  }

  void open(XMLStreamReader xml) {
    String said = Xml.attribute(xml, "style-name");
    Open outer = open.peek();
    String own = said.isEmpty() && outer != null ? outer.style : said;
    boolean goesOn = Xml.attribute(xml, "continue-numbering").equals("true");
    open.push(new Open(own, goesOn ? ended.getOrDefault(own, 0) : 0));
  }

  void item(XMLStreamReader xml) {
    Open list = open.peek();
    if (list != null) {
      int start = Xml.number(Xml.attribute(xml, "start-value"));
      list.count = start > 0 ? start : list.count + 1;
      list.fresh = true;
    }
  }

  void close() {
    if (!open.isEmpty()) {
      Open list = open.pop();
      ended.put(list.style, list.count);
    }
  }

  /** Only the first paragraph of an item carries its number. */
  Outline.Shape shape() {
    Open list = open.peek();
    if (list == null || !list.fresh) {
      return Outline.Shape.PLAIN;
    }
    list.fresh = false;
    if (!numbered.contains(list.style + "/" + open.size())) {
      return new Outline.Shape.Item();
    }
    return open.size() == 1
        ? new Outline.Shape.Numbered(list.count)
        : new Outline.Shape.Labelled(list.count + ".");
  }
}
