package org.unifiedportal.search.extract;

import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/**
 * Tells aside what stands anywhere in a packed office file, whether a reader of its format opens
 * that part or not: deleted and hidden words, remarks, notes, what tables of tables and charts
 * remember of their sources.
 */
final class PackAside {
  /** Parts of looks and of the pack itself; their figures are nobody's. */
  private static final Pattern SILENT =
      Pattern.compile(
          "\\[Content_Types]\\.xml|META-INF/.*|settings\\.xml|.*/settings\\.xml|.*/theme/.*"
              + "|docProps/app\\.xml|xl/styles\\.xml");

  /** What may stand in the middle of a word. */
  private static final Set<String> INLINE =
      Set.of(
          "t",
          "r",
          "span",
          "a",
          "delText",
          "hyperlink",
          "smartTag",
          "proofErr",
          "bookmarkStart",
          "bookmarkEnd",
          "lastRenderedPageBreak");

  /** Words that somebody put in or took out; one change may be written in several pieces. */
  private static final Set<String> CHANGES = Set.of("ins", "del", "moveFrom", "moveTo");

  /** Attributes in which cells keep what they hold. */
  private static final Set<String> VALUES = Set.of("v", "value", "string-value");

  private final Aside aside;
  private int looks;
  private String change = "";
  private String said = "";

  private PackAside(Aside aside) {
    this.aside = aside;
  }

  /** Looks through all parts but those of this form, which are told by their reader. */
  static void tell(Packed packed, String told, Aside aside) {
    for (String part : packed.parts(".*\\.xml")) {
      if (!part.matches(told) && !SILENT.matcher(part).matches()) {
        new PackAside(aside).tell(packed, part);
      }
    }
  }

  /** Nobody needs a part that can't be read here; those that are needed were read before. */
  private void tell(Packed packed, String part) {
    try {
      packed.read(part, this::take);
    } catch (IOException damaged) {
      // What was found before stands.
    }
    aside.end();
  }

  private void take(XMLStreamReader xml) {
    if (xml.isStartElement()) {
      begin(xml);
    } else if (xml.isEndElement()) {
      end(xml.getLocalName());
    } else if (xml.isCharacters() && looks == 0) {
      say(xml.getText());
    }
  }

  /** What was put in stands apart from what was taken out, and from what stood before. */
  private void say(String words) {
    if (!said.equals(change)) {
      aside.end();
      said = change;
    }
    aside.say(words);
  }

  /** How a run looks doesn't part it from the next one, unless it hides. */
  private void begin(XMLStreamReader xml) {
    String element = xml.getLocalName();
    if (looks > 0 || element.equals("rPr")) {
      looks++;
    }
    if (looks == 0 && CHANGES.contains(element)) {
      change = element;
    } else if (element.equals("vanish") || looks == 0 && !INLINE.contains(element)) {
      aside.end();
      value(xml);
    }
  }

  /** What a cell holds, however it is shown. */
  private void value(XMLStreamReader xml) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (VALUES.contains(xml.getAttributeLocalName(i))) {
        aside.tell(xml.getAttributeValue(i));
        aside.figures(xml.getAttributeValue(i), false);
      }
    }
  }

  private void end(String element) {
    if (looks > 0) {
      looks--;
    } else if (CHANGES.contains(element)) {
      change = "";
    } else if (!INLINE.contains(element)) {
      aside.end();
    }
  }
}
