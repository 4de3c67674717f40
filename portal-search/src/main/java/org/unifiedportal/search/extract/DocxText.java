package org.unifiedportal.search.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalInt;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** Reads DOCX (ECMA-376, part 1, 17): headings, lists, tables, then notes, heads and feet. */
final class DocxText {
  private final Outline outline;
  private final DocxTables tables;
  private final DocxLists lists = new DocxLists();
  private final DocxStyles styles = new DocxStyles();
  private final DocxUnseen unseen = new DocxUnseen(styles);
  private DocxParagraph paragraph = new DocxParagraph();
  private boolean speaking;

  private DocxText(ExtractLimits limits) {
    this.outline = new Outline(limits);
    this.tables = new DocxTables(outline);
  }

  static Contents read(Path file, ExtractLimits limits) throws IOException {
    return new DocxText(limits).read(file);
  }

  private Contents read(Path file) throws IOException {
    try (Packed packed = Packed.open(file)) {
      packed.read("word/styles.xml", styles::take);
      packed.read("word/numbering.xml", lists::take);
      packed.read("word/document.xml", this::take);
      packed.readAll("word/(footnotes|endnotes)\\d*\\.xml", this::take);
      packed.readAll("word/comments\\d*\\.xml", unseen::remarks);
      outline.hush();
      packed.readAll("word/(header|footer)\\d*\\.xml", this::take);
      PackAside.tell(packed, "", outline.aside());
      String title = packed.words("docProps/core.xml", "title").orElse("");
      return Contents.of(outline, pages(packed), title).with(unseen.found());
    }
  }

  private OptionalInt pages(Packed packed) throws IOException {
    int said = counted(packed, "Pages");
    return new SaidPages(said, counted(packed, "Characters")).of(outline.text());
  }

  private static int counted(Packed packed, String what) throws IOException {
    return Xml.number(packed.words("docProps/app.xml", what).orElse(""));
  }

  private void take(XMLStreamReader xml) {
    if (!unseen.covers(xml)) {
      follow(xml);
    } else if (unseen.isInHiddenRow()) {
      tables.pass(xml);
    }
  }

  private void follow(XMLStreamReader xml) {
    switch (xml.getEventType()) {
      case XMLStreamConstants.START_ELEMENT -> begin(xml);
      case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
      case XMLStreamConstants.CHARACTERS -> {
        if (speaking) {
          say(xml.getText());
        }
      }
      default -> {
        // Comments and the like say nothing.
      }
    }
  }

  private void begin(XMLStreamReader xml) {
    tables.begin(xml);
    switch (xml.getLocalName()) {
      case "t" -> speaking = true;
      case "tab" -> say("\t");
      case "br", "cr" -> say("\n");
      case "noBreakHyphen" -> say("-");
      case "p" -> paragraph = new DocxParagraph();
      case "pStyle", "ilvl", "numId", "outlineLvl" -> paragraph.note(xml);
      default -> {
        // Looks, not words.
      }
    }
  }

  private void end(String element) {
    switch (element) {
      case "t" -> speaking = false;
      case "p" -> outline.end(paragraph.shape(styles, lists));
      default -> tables.end(element);
    }
  }

  private void say(String words) {
    if (!unseen.hides(words)) {
      outline.say(words);
    }
  }
}
