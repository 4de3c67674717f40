package org.unifiedportal.search.extract;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML without document types and without anything fetched from elsewhere. */
final class SafeXml {
  private static final XMLInputFactory FACTORY = factory();

  private SafeXml() {}

  /** What is done with each event of a document. */
  interface Step {
    void take(XMLStreamReader xml) throws XMLStreamException;
  }

  static void read(InputStream bytes, Step step) throws IOException {
    try {
      XMLStreamReader xml = FACTORY.createXMLStreamReader(bytes);
      while (xml.hasNext()) {
        xml.next();
        step.take(xml);
      }
    } catch (XMLStreamException damaged) {
      throw new IOException(damaged);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }
}
