package org.unifiedportal.search.extract;

import java.io.IOException;
import java.util.OptionalInt;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.unifiedportal.core.vault.Reading;

/**
 * What ODT, ODS and ODP (ISO/IEC 26300) have in common: the lock, the title, the count of pages.
 */
final class OdfPack {
  private boolean locked;
  private SaidPages said = new SaidPages(0, 0);

  private OdfPack() {}

  /** Refuses a file that opens with a password only. */
  static void refuseLocked(Packed packed) throws IOException {
    OdfPack pack = new OdfPack();
    packed.read("META-INF/manifest.xml", pack::lock);
    if (pack.locked) {
      throw new Unreadable(Reading.PASSWORD);
    }
  }

  /** As many pages as its maker counted in this text. */
  static OptionalInt pages(Packed packed, String text) throws IOException {
    OdfPack pack = new OdfPack();
    packed.read("meta.xml", pack::count);
    return pack.said.of(text);
  }

  static String title(Packed packed) throws IOException {
    return packed.words("meta.xml", "title").orElse("");
  }

  private void lock(XMLStreamReader xml) {
    locked |= isStart(xml, "encryption-data");
  }

  private void count(XMLStreamReader xml) {
    if (isStart(xml, "document-statistic")) {
      said =
          new SaidPages(
              Xml.number(Xml.attribute(xml, "page-count")),
              Xml.number(Xml.attribute(xml, "character-count")));
    }
  }

  private static boolean isStart(XMLStreamReader xml, String element) {
    return xml.getEventType() == XMLStreamConstants.START_ELEMENT
        && xml.getLocalName().equals(element);
  }
}
