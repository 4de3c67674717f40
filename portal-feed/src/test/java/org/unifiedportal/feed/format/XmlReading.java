package org.unifiedportal.feed.format;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads XML strictly, DTDs refused. */
final class XmlReading {
  private XmlReading() {}

  static Element root(byte[] document) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(document))
          .getDocumentElement();
    } catch (Exception broken) {
      throw new AssertionError("not well formed: " + broken.getMessage(), broken);
    }
  }

  /** The child elements of this name, prefix and all. */
  static List<Element> children(Element parent, String name) {
    return children(parent).stream().filter(child -> child.getNodeName().equals(name)).toList();
  }

  static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        children.add(child);
      }
    }
    return children;
  }

  static List<String> texts(List<Element> parents, String name) {
    return parents.stream().map(parent -> text(parent, name)).toList();
  }

  /** The text of the only child of this name. */
  static String text(Element parent, String name) {
    List<Element> found = children(parent, name);
    if (found.size() != 1) {
      throw new AssertionError(
          "%s has %d × %s".formatted(parent.getNodeName(), found.size(), name));
    }
    return found.getFirst().getTextContent();
  }
}
