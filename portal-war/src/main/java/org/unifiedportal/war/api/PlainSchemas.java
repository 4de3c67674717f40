package org.unifiedportal.war.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.core.text.Slug;
import org.unifiedportal.war.http.StrictJson;

/** Schemas of values that are no objects of their own. */
final class PlainSchemas {
  private static final Map<Class<?>, String> FORMATS =
      Map.of(
          Instant.class,
          "date-time",
          LocalDate.class,
          "date",
          UUID.class,
          "uuid",
          URI.class,
          "uri");

  private static final Map<Class<?>, String> TYPES =
      Map.of(
          String.class, "string",
          boolean.class, "boolean",
          int.class, "integer",
          long.class, "integer",
          double.class, "number",
          OptionalInt.class, "integer");

  private PlainSchemas() {}

  static @Nullable ObjectNode find(Class<?> type) {
    if (FORMATS.containsKey(type)) {
      return Schemas.typed("string").put("format", FORMATS.get(type));
    }
    if (TYPES.containsKey(type)) {
      return Schemas.typed(TYPES.get(type));
    }
    if (type == Slug.class) {
      return Schemas.typed("string")
          .put("pattern", "^[a-z0-9]+(-[a-z0-9]+)*$")
          .put("maxLength", Slug.LONGEST);
    }
    return type == LocalText.class ? words() : null;
  }

  /** Words in at least one language. */
  static ObjectNode words() {
    ObjectNode said = Schemas.typed("string").put("minLength", 1);
    return Schemas.byLanguage(said).put("minProperties", 1);
  }

  /** A string, or runs of words in one style each. */
  static ObjectNode richText() {
    ObjectNode run = Schemas.typed("object");
    ObjectNode properties = run.putObject("properties");
    properties.set("text", Schemas.typed("string").put("minLength", 1));
    properties.set("bold", Schemas.typed("boolean"));
    properties.set("italic", Schemas.typed("boolean"));
    properties.set("link", Schemas.typed("string"));
    run.putArray("required").add("text");
    run.put("additionalProperties", false);
    ObjectNode runs = Schemas.typed("array");
    runs.set("items", run);
    ObjectNode either = StrictJson.object();
    either.putArray("oneOf").add(Schemas.typed("string")).add(runs);
    return either;
  }
}
