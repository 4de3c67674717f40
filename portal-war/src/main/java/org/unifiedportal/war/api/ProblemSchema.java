package org.unifiedportal.war.api;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The schema of problems (RFC 9457); further members are told by their names. */
final class ProblemSchema {
  private ProblemSchema() {}

  static ObjectNode make() {
    ObjectNode schema = Schemas.typed("object");
    ObjectNode properties = schema.putObject("properties");
    properties.set("type", Schemas.typed("string").put("format", "uri-reference"));
    properties.set("title", Schemas.typed("string"));
    properties.set("status", Schemas.typed("integer").put("minimum", 400).put("maximum", 599));
    properties.set("detail", Schemas.typed("string"));
    ObjectNode errors = Schemas.typed("array");
    errors.set("items", error());
    properties.set("errors", errors);
    properties.set("incident", Schemas.typed("string"));
    properties.set("currentVersion", Schemas.typed("integer"));
    properties.set("existing", Schemas.typed("string").put("format", "uuid"));
    properties.set("existingVersion", Schemas.typed("integer"));
    schema.putArray("required").add("type").add("title").add("status").add("detail");
    return schema;
  }

  private static ObjectNode error() {
    ObjectNode error = Schemas.typed("object");
    ObjectNode properties = error.putObject("properties");
    properties.set("pointer", Schemas.typed("string").put("format", "json-pointer"));
    properties.set("key", Schemas.typed("string"));
    properties.set("detail", Schemas.typed("string"));
    error.putArray("required").add("pointer").add("key").add("detail");
    return error.put("additionalProperties", false);
  }
}
