package org.unifiedportal.war.publication;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.MultivaluedMap;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unifiedportal.war.http.StrictJson;

/** What came back. */
@SuppressWarnings("ArrayRecordComponent")
public record Reply(int status, MultivaluedMap<String, String> headers, byte[] bytes) {
  /** The body as words. */
  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** The body as JSON. */
  public JsonNode json() {
    return StrictJson.read(bytes);
  }

  /** A header's value, empty when it is absent. */
  public String header(String name) {
    return Optional.ofNullable(headers.getFirst(name)).orElse("");
  }

  /** A member of the body by its JSON Pointer, as words. */
  public String at(String pointer) {
    return json().at(pointer).asText();
  }

  /** The pointers and keys of a problem's errors, in the form {@code /pointer key}. */
  public List<String> errors() {
    List<String> errors = new ArrayList<>();
    json()
        .path("errors")
        .forEach(
            error -> errors.add(error.get("pointer").asText() + " " + error.get("key").asText()));
    return errors;
  }
}
