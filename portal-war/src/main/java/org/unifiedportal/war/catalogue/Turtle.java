package org.unifiedportal.war.catalogue;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Writes statements as Turtle (W3C Recommendation, 2014), addresses in full. */
final class Turtle {
  private final Appendable out;

  Turtle(Appendable out) {
    this.out = out;
  }

  void write(Node node) throws IOException {
    out.append('<').append(node.iri()).append('>');
    statements(node);
    out.append(" .\n\n");
  }

  private void statements(Node node) throws IOException {
    String mark = "\n  ";
    for (Map.Entry<String, List<Value>> one : node.said().entrySet()) {
      out.append(mark).append('<').append(one.getKey()).append("> ");
      values(one.getValue());
      mark = " ;\n  ";
    }
  }

  private void values(List<Value> values) throws IOException {
    String mark = "";
    for (Value value : values) {
      out.append(mark);
      write(value);
      mark = ", ";
    }
  }

  private void write(Value value) throws IOException {
    switch (value) {
      case Value.Thing thing -> out.append('<').append(thing.iri()).append('>');
      case Value.Words words ->
          out.append(quoted(words.words())).append('@').append(words.language());
      case Value.Plain plain ->
          out.append(quoted(plain.value())).append("^^<").append(plain.datatype()).append('>');
      case Value.Inner inner -> {
        out.append('[');
        statements(inner.node());
        out.append(" ]");
      }
    }
  }

  private static String quoted(String words) {
    String escaped =
        words
            .replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("\n", "\\n")
            .replace("\r", "\\r")
            .replace("\t", "\\t");
    return "\"" + escaped + "\"";
  }
}
