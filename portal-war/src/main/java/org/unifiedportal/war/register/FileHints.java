package org.unifiedportal.war.register;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unifiedportal.war.http.StrictJson;

/**
 * What a file says about itself on its first page and in its properties; every member may be
 * missing, none is more than a suggestion.
 *
 * @param issuer who decided, as the act names it
 * @param state that the act has lost force, where it is marked so
 * @param repeals the acts that it says it repeals
 */
record FileHints(
    Optional<String> title,
    Optional<String> number,
    Optional<String> date,
    Optional<String> kind,
    Optional<String> issuer,
    Optional<String> language,
    Optional<String> state,
    List<Named> repeals) {
  /** Copies the acts. */
  FileHints {
    repeals = List.copyOf(repeals);
  }

  /** An act by its number and day. */
  record Named(String number, LocalDate day) {
    /** Number and day with a blank between them. */
    static Named of(String words) {
      int blank = words.lastIndexOf(' ');
      return new Named(words.substring(0, blank), LocalDate.parse(words.substring(blank + 1)));
    }
  }

  static FileHints of(String hints) {
    JsonNode json =
        hints.isEmpty()
            ? StrictJson.object()
            : StrictJson.read(hints.getBytes(StandardCharsets.UTF_8));
    List<Named> repeals = new ArrayList<>();
    json.path("repeals").forEach(act -> repeals.add(Named.of(act.asText())));
    return new FileHints(
        find(json, "title"),
        find(json, "number"),
        find(json, "date"),
        find(json, "kind"),
        find(json, "issuer"),
        find(json, "language"),
        find(json, "state"),
        repeals);
  }

  private static Optional<String> find(JsonNode json, String name) {
    return Optional.ofNullable(json.path(name).textValue()).filter(words -> !words.isBlank());
  }
}
