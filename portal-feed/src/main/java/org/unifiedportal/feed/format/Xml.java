package org.unifiedportal.feed.format;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A document in the making, over the JDK's StAX writer. The writer stands on characters, not bytes:
 * on bytes it asks the encoder about every single character and takes several times as long.
 */
final class Xml {
  private final StringWriter characters = new StringWriter(1 << 16);
  private final XMLStreamWriter out;

  Xml() {
    out = calling(() -> XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(characters));
    run(() -> out.writeStartDocument("UTF-8", "1.0"));
    line();
  }

  /** Opens an element; attributes are name, value, name, value. */
  Xml open(String name, String... attributes) {
    run(() -> out.writeStartElement(name));
    attributes(List.of(attributes));
    return this;
  }

  /** One more attribute of the element just opened. */
  Xml attribute(String name, String value) {
    run(() -> out.writeAttribute(name, value));
    return this;
  }

  Xml close() {
    run(out::writeEndElement);
    return line();
  }

  Xml empty(String name, String... attributes) {
    run(() -> out.writeEmptyElement(name));
    attributes(List.of(attributes));
    return line();
  }

  Xml element(String name, String text, String... attributes) {
    open(name, attributes);
    run(() -> out.writeCharacters(text));
    return close();
  }

  Xml line() {
    run(() -> out.writeCharacters("\n"));
    return this;
  }

  byte[] bytes() {
    run(out::writeEndDocument);
    run(out::flush);
    return characters.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void attributes(List<String> pairs) {
    for (int at = 0; at < pairs.size(); at += 2) {
      attribute(pairs.get(at), pairs.get(at + 1));
    }
  }

  private interface Writing {
    void run() throws XMLStreamException;
  }

  private interface Making {
    XMLStreamWriter make() throws XMLStreamException;
  }

  private static void run(Writing step) {
    try {
      step.run();
    } catch (XMLStreamException bug) {
      throw new IllegalStateException("a feed must be writable", bug);
    }
  }

  private static XMLStreamWriter calling(Making step) {
    try {
      return step.make();
    } catch (XMLStreamException bug) {
      throw new IllegalStateException("a feed must be writable", bug);
    }
  }
}
