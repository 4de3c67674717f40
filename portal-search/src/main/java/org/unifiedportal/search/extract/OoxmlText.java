package org.unifiedportal.search.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.unifiedportal.core.vault.FileFormat;

/** Reads DOCX, XLSX and PPTX (ECMA-376): paragraphs on lines, cells behind one another. */
final class OoxmlText {
  private final ExtractLimits limits;
  private final StringBuilder text = new StringBuilder();
  private boolean speaking;

  OoxmlText(ExtractLimits limits) {
    this.limits = limits;
  }

  PlainText read(FileFormat format, Path file) throws IOException {
    try (Packed packed = Packed.open(file)) {
      OptionalInt pages =
          switch (format) {
            case XLSX -> sheets(packed);
            case PPTX -> slides(packed);
            default -> words(packed);
          };
      String title = packed.words("docProps/core.xml", "title").orElse("");
      return new PlainText(text.toString(), pages, title);
    }
  }

  private OptionalInt words(Packed packed) throws IOException {
    packed.read("word/document.xml", this::paragraph);
    for (String part : packed.parts("word/(header|footer|footnotes|endnotes)\\d*\\.xml")) {
      packed.read(part, this::paragraph);
    }
    return packed
        .words("docProps/app.xml", "Pages")
        .filter(said -> said.matches("[1-9]\\d{0,5}"))
        .map(said -> OptionalInt.of(Integer.parseInt(said)))
        .orElse(OptionalInt.empty());
  }

  private OptionalInt slides(Packed packed) throws IOException {
    List<String> slides = packed.parts("ppt/slides/slide\\d+\\.xml");
    for (String slide : slides) {
      packed.read(slide, this::paragraph);
    }
    return OptionalInt.of(slides.size());
  }

  private void paragraph(XMLStreamReader xml) {
    switch (xml.getEventType()) {
      case XMLStreamConstants.START_ELEMENT -> begin(xml.getLocalName());
      case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
      case XMLStreamConstants.CHARACTERS -> say(xml.getText());
      default -> {
        // Comments and the like say nothing.
      }
    }
  }

  private void begin(String element) {
    switch (element) {
      case "t" -> speaking = true;
      case "tab" -> text.append('\t');
      case "br", "cr" -> text.append('\n');
      default -> {
        // What stands around the words.
      }
    }
  }

  private void end(String element) {
    switch (element) {
      case "t" -> speaking = false;
      case "p" -> text.append('\n');
      case "tc" -> text.append('\t');
      default -> {
        // What stands around the words.
      }
    }
  }

  private void say(String words) {
    if (speaking && text.length() < limits.characters()) {
      text.append(words);
    }
  }

  private OptionalInt sheets(Packed packed) throws IOException {
    List<String> shared = new ArrayList<>();
    packed.read("xl/sharedStrings.xml", new SharedStrings(shared)::take);
    List<String> sheets = packed.parts("xl/worksheets/sheet\\d+\\.xml");
    for (String sheet : sheets) {
      packed.read(sheet, new SheetCells(shared, text, limits)::take);
    }
    return OptionalInt.of(sheets.size());
  }
}
