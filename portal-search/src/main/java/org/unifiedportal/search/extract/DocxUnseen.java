package org.unifiedportal.search.extract;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.unifiedportal.core.vault.Flaw;

/**
 * What a DOCX holds that nobody sees on its paper: deleted and moved words, looks that were changed
 * (ECMA-376, part 1, 17.13.5), hidden runs (17.3.2.41) and rows (17.4.20), remarks. It is passed
 * over and noted.
 */
final class DocxUnseen {
  private static final Pattern GONE = Pattern.compile("del|moveFrom|\\w+PrChange");
  private static final Pattern CHANGED = Pattern.compile("ins|moveTo|" + GONE);

  private final DocxStyles styles;
  private final DocxRows rows = new DocxRows();
  private final Set<Flaw> found = EnumSet.noneOf(Flaw.class);
  private int depth;
  private boolean inRun;
  private boolean paragraphHides;
  private boolean hides;

  DocxUnseen(DocxStyles styles) {
    this.styles = styles;
  }

  /** Takes each event in its order and says whether it stands in what was deleted. */
  boolean covers(XMLStreamReader xml) {
    return switch (xml.getEventType()) {
      case XMLStreamConstants.START_ELEMENT -> rows.begins(xml) | begins(xml);
      case XMLStreamConstants.END_ELEMENT -> rows.ends(xml) | ends(xml.getLocalName());
      default -> depth > 0 || isOfHiddenRow(xml);
    };
  }

  private boolean isOfHiddenRow(XMLStreamReader xml) {
    if (rows.isHidden() && xml.hasText() && !xml.getText().isBlank()) {
      found.add(Flaw.HIDDEN_CELLS);
    }
    return rows.isHidden();
  }

  /** Whether what was taken stands in a hidden row and is what the row holds by now. */
  boolean isInHiddenRow() {
    return rows.isHidden() && depth == 0;
  }

  /** Whether these words are hidden where they stand. */
  boolean hides(String words) {
    if (hides && !words.isBlank()) {
      found.add(Flaw.HIDDEN_TEXT);
    }
    return hides;
  }

  /** Looks through the part that keeps the remarks. */
  void remarks(XMLStreamReader xml) {
    if (xml.getEventType() == XMLStreamConstants.START_ELEMENT
        && xml.getLocalName().equals("comment")) {
      found.add(Flaw.REMARKS);
    }
  }

  Set<Flaw> found() {
    return found;
  }

  private boolean begins(XMLStreamReader xml) {
    String element = xml.getLocalName();
    if (CHANGED.matcher(element).matches()) {
      found.add(Flaw.TRACKED_CHANGES);
    }
    if (depth > 0 || GONE.matcher(element).matches()) {
      depth++;
    } else {
      look(xml);
    }
    return depth > 0;
  }

  private boolean ends(String element) {
    boolean covered = depth > 0;
    depth = Math.max(0, depth - 1);
    if (element.equals("r")) {
      inRun = false;
      hides = false;
    }
    return covered;
  }

  /** The look of a paragraph's mark is not that of its words; a run's own word goes last. */
  private void look(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "p" -> paragraphHides = false;
      case "pStyle" -> paragraphHides = styles.hides(Xml.value(xml));
      case "r" -> {
        inRun = true;
        hides = paragraphHides;
      }
      case "rStyle" -> hides |= inRun && styles.hides(Xml.value(xml));
      case "vanish" -> hides = inRun && Xml.isOn(xml);
      default -> {
        // Looks that hide nothing.
      }
    }
  }
}
