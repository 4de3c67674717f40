package org.unifiedportal.war.catalogue;

import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The two forms in which a catalogue is written; both say the same. */
enum CatalogueForm {
  TURTLE("text/turtle; charset=utf-8") {
    @Override
    String write(List<Node> nodes) {
      StringBuilder out = new StringBuilder();
      Turtle turtle = new Turtle(out);
      try {
        for (Node node : nodes) {
          turtle.write(node);
        }
      } catch (IOException impossible) {
        throw new UncheckedIOException("memory doesn't fail to be written", impossible);
      }
      return out.toString();
    }
  },
  JSON_LD("application/ld+json; charset=utf-8") {
    @Override
    String write(List<Node> nodes) {
      return JsonLd.of(nodes).toString();
    }
  };

  private final String mediaType;

  CatalogueForm(String mediaType) {
    this.mediaType = mediaType;
  }

  /** The form of an address's ending. */
  static CatalogueForm of(String ending) {
    return ending.equals("ttl") ? TURTLE : JSON_LD;
  }

  abstract String write(List<Node> nodes);

  Response.ResponseBuilder answer(List<Node> nodes) {
    return Response.ok(write(nodes).getBytes(StandardCharsets.UTF_8), mediaType);
  }
}
