package org.unifiedportal.search.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.unifiedportal.core.vault.Flaw;

/** Reads PPTX (ECMA-376, part 1, 19): the words of the slides, their titles as headings. */
final class PptxText {
  private final Outline outline;
  private final Set<Flaw> left = EnumSet.noneOf(Flaw.class);
  private boolean speaking;
  private boolean hidden;
  private boolean title;

  private PptxText(ExtractLimits limits) {
    this.outline = new Outline(limits);
  }

  static Contents read(Path file, ExtractLimits limits) throws IOException {
    return new PptxText(limits).read(file);
  }

  private Contents read(Path file) throws IOException {
    try (Packed packed = Packed.open(file)) {
      List<String> slides = packed.parts("ppt/slides/slide\\d+\\.xml");
      for (String slide : slides) {
        hidden = false;
        packed.read(slide, this::take);
      }
      if (!packed.parts("ppt/comments/.*\\.xml").isEmpty()) {
        left.add(Flaw.REMARKS);
      }
      PackAside.tell(packed, "", outline.aside());
      String named = packed.words("docProps/core.xml", "title").orElse("");
      return Contents.of(outline, OptionalInt.of(slides.size()), named).with(left);
    }
  }

  /** The first element of a slide says whether it is shown (ECMA-376, part 1, 19.3.1.38). */
  private void take(XMLStreamReader xml) {
    if (xml.isStartElement()
        && xml.getLocalName().equals("sld")
        && Xml.attribute(xml, "show").matches("0|false")) {
      hidden = true;
      left.add(Flaw.HIDDEN_SHEETS);
    }
    if (!hidden) {
      follow(xml);
    }
  }

  private void follow(XMLStreamReader xml) {
    switch (xml.getEventType()) {
      case XMLStreamConstants.START_ELEMENT -> begin(xml);
      case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
      case XMLStreamConstants.CHARACTERS -> {
        if (speaking) {
          outline.say(xml.getText());
        }
      }
      default -> {
        // Comments and the like say nothing.
      }
    }
  }

  private void begin(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "t" -> speaking = true;
      case "br" -> outline.say("\n");
      case "sp" -> title = false;
      case "ph" -> title = Xml.attribute(xml, "type").matches("title|ctrTitle");
      case "tbl" -> outline.openTable();
      case "tr" -> outline.openRow(false);
      case "tc" ->
          outline.openCell(
              Math.max(1, Xml.number(Xml.attribute(xml, "gridSpan"))),
              Xml.attribute(xml, "vMerge").isEmpty() ? 1 : 0);
      default -> {
        // Looks, not words.
      }
    }
  }

  private void end(String element) {
    switch (element) {
      case "t" -> speaking = false;
      case "p" -> outline.end(title ? new Outline.Shape.Heading(1) : Outline.Shape.PLAIN);
      case "tc" -> outline.closeCell();
      case "tr" -> outline.closeRow();
      case "tbl" -> outline.closeTable();
      default -> {
        // Looks, not words.
      }
    }
  }
}
