package org.unifiedportal.war.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.unifiedportal.war.http.StrictJson;

/** The example body of each operation, from {@code examples/<name of the body's record>.json}. */
final class Examples {
  private Examples() {}

  static JsonNode of(ApiOperation operation) {
    return of(operation.note().body());
  }

  static JsonNode of(Class<?> body) {
    String resource = "examples/" + body.getSimpleName() + ".json";
    try (InputStream stream = Examples.class.getResourceAsStream(resource)) {
      return StrictJson.read(Objects.requireNonNull(stream, resource).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }
}
