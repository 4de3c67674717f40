package org.unifiedportal.war.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Holds requests and answers against the published description. */
public final class Contract {
  static final ObjectNode DOCUMENT = OpenApi.document(URI.create("https://portal.example/"));

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

  private Contract() {}

  /**
   * What an answer breaks of the description; an address the description doesn't know breaks
   * nothing.
   */
  public static List<String> broken(String method, String path, int status, String body) {
    for (Map.Entry<String, JsonNode> known : DOCUMENT.get("paths").properties()) {
      JsonNode operation = known.getValue().get(method.toLowerCase(java.util.Locale.ROOT));
      if (operation != null && matches(known.getKey(), path)) {
        return broken(operation, status, body);
      }
    }
    return List.of();
  }

  /** What a body breaks of the example schema under a pointer of the document. */
  static List<String> broken(JsonNode schema, String body) {
    Schema compiled = SCHEMAS.computeIfAbsent(schema.toString(), text -> compile(schema));
    return compiled.validate(body, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  private static List<String> broken(JsonNode operation, int status, String body) {
    JsonNode response = operation.get("responses").get(Integer.toString(status));
    if (response == null) {
      return List.of("the description knows no " + status + " here");
    }
    JsonNode content = response.path("content");
    if (content.isMissingNode()) {
      return body.isEmpty() ? List.of() : List.of("a body where none was described");
    }
    return broken(content.properties().iterator().next().getValue().get("schema"), body);
  }

  private static Schema compile(JsonNode schema) {
    ObjectNode whole = schema.deepCopy();
    whole.set("components", DOCUMENT.get("components"));
    return REGISTRY.getSchema(whole.toString(), InputFormat.JSON);
  }

  private static boolean matches(String template, String path) {
    String bare = path.contains("?") ? path.substring(0, path.indexOf('?')) : path;
    return bare.matches(template.replaceAll("\\{\\w+}", "[^/]+"));
  }
}
