package org.unifiedportal.war.catalogue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Statements as expanded JSON-LD 1.1: no context has to be fetched to understand it. */
final class JsonLd {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private JsonLd() {}

  static ArrayNode of(List<Node> nodes) {
    ArrayNode all = JSON.arrayNode();
    nodes.forEach(node -> all.add(of(node)));
    return all;
  }

  static ObjectNode of(Node node) {
    ObjectNode json = JSON.objectNode();
    if (!node.iri().isEmpty()) {
      json.put("@id", node.iri());
    }
    node.said()
        .forEach((property, values) -> {
          boolean type = property.equals(Terms.TYPE);
          ArrayNode array = json.putArray(type ? "@type" : property);
          values.forEach(value -> add(array, value, type));
        });
    return json;
  }

  private static void add(ArrayNode array, Value value, boolean type) {
    switch (value) {
      case Value.Thing thing -> {
        if (type) {
          array.add(thing.iri());
        } else {
          array.addObject().put("@id", thing.iri());
        }
      }
      case Value.Words words ->
          array.addObject().put("@value", words.words()).put("@language", words.language());
      case Value.Plain plain ->
          array.addObject().put("@value", plain.value()).put("@type", plain.datatype());
      case Value.Inner inner -> array.add(of(inner.node()));
    }
  }
}
