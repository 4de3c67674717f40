package org.unifiedportal.search.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalInt;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.unifiedportal.core.vault.FileFormat;
import org.unifiedportal.core.vault.Reading;

/** Reads ODT, ODS and ODP (ISO/IEC 26300): paragraphs and rows on lines. */
final class OdfText {
  private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
  private static final String META = "urn:oasis:names:tc:opendocument:xmlns:meta:1.0";

  private final ExtractLimits limits;
  private final StringBuilder text = new StringBuilder();
  private int depth;
  private int tables;
  private OptionalInt pages = OptionalInt.empty();
  private boolean locked;

  OdfText(ExtractLimits limits) {
    this.limits = limits;
  }

  PlainText read(FileFormat format, Path file) throws IOException {
    try (Packed packed = Packed.open(file)) {
      packed.read("META-INF/manifest.xml", this::lock);
      if (locked) {
        throw new Unreadable(Reading.PASSWORD);
      }
      packed.read("content.xml", this::take);
      packed.read("meta.xml", this::count);
      String title = packed.words("meta.xml", "title").orElse("");
      OptionalInt sheets = format == FileFormat.ODS ? OptionalInt.of(tables) : pages;
      return new PlainText(text.toString(), sheets, title);
    }
  }

  private void lock(XMLStreamReader xml) {
    locked |=
        xml.getEventType() == XMLStreamConstants.START_ELEMENT
            && xml.getLocalName().equals("encryption-data");
  }

  private void count(XMLStreamReader xml) {
    if (xml.getEventType() == XMLStreamConstants.START_ELEMENT
        && xml.getLocalName().equals("document-statistic")) {
      String said = xml.getAttributeValue(META, "page-count");
      if (said != null && said.matches("[1-9]\\d{0,5}")) {
        pages = OptionalInt.of(Integer.parseInt(said));
      }
    }
  }

  private void take(XMLStreamReader xml) {
    switch (xml.getEventType()) {
      case XMLStreamConstants.START_ELEMENT -> begin(xml);
      case XMLStreamConstants.END_ELEMENT -> end(xml);
      case XMLStreamConstants.CHARACTERS -> {
        if (depth > 0 && text.length() < limits.characters()) {
          text.append(xml.getText());
        }
      }
      default -> {
        // Comments and the like say nothing.
      }
    }
  }

  private void begin(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "p", "h" -> depth += isText(xml) ? 1 : 0;
      case "tab" -> text.append('\t');
      case "line-break" -> text.append('\n');
      case "s" -> text.append(' ');
      case "table" -> tables++;
      default -> {
        // What stands around the words.
      }
    }
  }

  private void end(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "p", "h" -> {
        depth -= isText(xml) ? 1 : 0;
        text.append('\n');
      }
      case "table-row" -> text.append('\n');
      default -> {
        // What stands around the words.
      }
    }
  }

  private static boolean isText(XMLStreamReader xml) {
    return TEXT.equals(xml.getNamespaceURI());
  }
}
