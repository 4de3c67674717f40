package org.unifiedportal.war.register;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.unifiedportal.war.http.StrictJson;

/**
 * What a file says about itself on its first page and in its properties; every member may be
 * missing, none is more than a suggestion.
 */
record FileHints(
    Optional<String> title,
    Optional<String> number,
    Optional<String> date,
    Optional<String> kind,
    Optional<String> language) {
  static FileHints of(String hints) {
    JsonNode json =
        hints.isEmpty()
            ? StrictJson.object()
            : StrictJson.read(hints.getBytes(StandardCharsets.UTF_8));
    return new FileHints(
        find(json, "title"),
        find(json, "number"),
        find(json, "date"),
        find(json, "kind"),
        find(json, "language"));
  }

  private static Optional<String> find(JsonNode json, String name) {
    return Optional.ofNullable(json.path(name).textValue()).filter(words -> !words.isBlank());
  }
}
