package org.unifiedportal.war.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.unifiedportal.war.http.StrictJson;

/** What a file says about itself on its first page: never more than a suggestion. */
record SuggestedAnswer(Optional<String> title, Optional<String> number, Optional<LocalDate> date) {
  static final SuggestedAnswer NONE =
      new SuggestedAnswer(Optional.empty(), Optional.empty(), Optional.empty());

  static SuggestedAnswer of(String hints) {
    JsonNode json = StrictJson.read(hints.getBytes(StandardCharsets.UTF_8));
    return new SuggestedAnswer(
        find(json, "title"), find(json, "number"), find(json, "date").map(LocalDate::parse));
  }

  private static Optional<String> find(JsonNode json, String name) {
    return Optional.ofNullable(json.path(name).textValue());
  }
}
