package org.unifiedportal.search.extract;

import javax.xml.stream.XMLStreamReader;

/** What a paragraph of DOCX says of itself before its words. */
final class DocxParagraph {
  private String style = "";
  private String list = "";
  private int depth;
  private int level;

  void note(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "pStyle" -> style = Xml.value(xml);
      case "ilvl" -> depth = Xml.number(Xml.value(xml));
      case "numId" -> list = Xml.value(xml);
      default -> level = Xml.number(Xml.value(xml)) + 1;
    }
  }

  /** A heading by its own word or by its style; an item by its list; else plain. */
  Outline.Shape shape(DocxStyles styles, DocxLists lists) {
    int heading = level > 0 && level < 10 ? level : styles.level(style);
    Outline.Shape item = list.isEmpty() ? Outline.Shape.PLAIN : lists.next(list, depth);
    return heading > 0 && item.equals(Outline.Shape.PLAIN)
        ? new Outline.Shape.Heading(heading)
        : headed(heading, item);
  }

  /** A numbered heading keeps its number. */
  private static Outline.Shape headed(int heading, Outline.Shape item) {
    return heading > 0 && item instanceof Outline.Shape.Item
        ? new Outline.Shape.Heading(heading)
        : item;
  }
}
