package org.unifiedportal.search.extract;

import java.util.EnumSet;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.unifiedportal.core.vault.Flaw;

/**
 * What an ODF file (ISO/IEC 26300) holds that nobody sees who looks at it: deleted words, remarks,
 * what is hidden by a style. It is passed over and noted.
 */
final class OdfUnseen {
  private final HiddenStyles styles = new HiddenStyles();
  private final Set<Flaw> found = EnumSet.noneOf(Flaw.class);
  private Flaw why = Flaw.HIDDEN_TEXT;
  private String style = "";
  private final boolean rowsToo;
  private int depth;

  private OdfUnseen(boolean rowsToo) {
    this.rowsToo = rowsToo;
  }

  /** Of a file with texts; rows of its tables that aren't seen are passed over, too. */
  static OdfUnseen ofText() {
    return new OdfUnseen(true);
  }

  /** Of a file with sheets, whose rows are looked after where they are counted. */
  static OdfUnseen ofSheets() {
    return new OdfUnseen(false);
  }

  /** Takes each event in its order and says whether it is to be passed over. */
  boolean covers(XMLStreamReader xml) {
    return switch (xml.getEventType()) {
      case XMLStreamConstants.START_ELEMENT -> begins(xml);
      case XMLStreamConstants.END_ELEMENT -> ends(xml.getLocalName());
      default -> depth > 0 && note(xml);
    };
  }

  /** What was passed over; what has no words is not worth telling. */
  Set<Flaw> found() {
    return found;
  }

  private boolean note(XMLStreamReader xml) {
    if (xml.hasText() && !xml.getText().isBlank()) {
      found.add(why);
    }
    return true;
  }

  private boolean begins(XMLStreamReader xml) {
    learn(xml);
    if (depth > 0 || isUnseen(xml)) {
      depth++;
    }
    return depth > 0;
  }

  private boolean ends(String element) {
    if (element.equals("style")) {
      style = "";
    }
    boolean covered = depth > 0;
    depth = Math.max(0, depth - 1);
    return covered;
  }

  private boolean isUnseen(XMLStreamReader xml) {
    return switch (xml.getLocalName()) {
      case "tracked-changes" -> is(Flaw.TRACKED_CHANGES, true);
      case "annotation", "notes" -> is(Flaw.REMARKS, true);
      case "table-row" -> rowsToo && isHiddenRow(Xml.attribute(xml, "visibility"));
      case "table-row-group" ->
          rowsToo && is(Flaw.FILTERED, Xml.attribute(xml, "display").equals("false"));
      case "hidden-text" -> is(Flaw.HIDDEN_TEXT, Xml.attribute(xml, "is-hidden").equals("true"));
      case "section" -> is(Flaw.HIDDEN_TEXT, isHiddenSection(xml));
      case "span" -> is(Flaw.HIDDEN_TEXT, hides("text", xml));
      case "p", "h" -> is(Flaw.HIDDEN_TEXT, hides("paragraph", xml));
      case "table" -> is(Flaw.HIDDEN_SHEETS, hides("table", xml));
      case "page" -> is(Flaw.HIDDEN_SHEETS, hides("drawing-page", xml));
      default -> false;
    };
  }

  private boolean isHiddenRow(String visibility) {
    return is(Flaw.HIDDEN_CELLS, visibility.equals("collapse"))
        || is(Flaw.FILTERED, visibility.equals("filter"));
  }

  private boolean is(Flaw flaw, boolean hidden) {
    why = hidden ? flaw : why;
    return hidden;
  }

  private static boolean isHiddenSection(XMLStreamReader xml) {
    String display = Xml.attribute(xml, "display");
    return display.equals("none")
        || display.equals("condition") && Xml.attribute(xml, "is-hidden").equals("true");
  }

  private boolean hides(String family, XMLStreamReader xml) {
    return styles.hides(family + "/" + Xml.attribute(xml, "style-name"));
  }

  private void learn(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "style" -> {
        String family = Xml.attribute(xml, "family") + "/";
        style = family + Xml.attribute(xml, "name");
        styles.begin(style, family + Xml.attribute(xml, "parent-style-name"));
      }
      case "text-properties" -> say(Xml.attribute(xml, "display"), "none");
      case "table-properties" -> say(Xml.attribute(xml, "display"), "false");
      case "drawing-page-properties" -> say(Xml.attribute(xml, "visibility"), "hidden");
      default -> {
        // What hides nothing.
      }
    }
  }

  private void say(String said, String hiding) {
    if (!style.isEmpty() && !said.isEmpty()) {
      styles.say(style, said.equals(hiding));
    }
  }
}
