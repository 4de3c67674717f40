package org.unifiedportal.war.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;

/** An operation as a command for the shell. */
final class Curl {
  private Curl() {}

  static String of(String base, String path, Map.Entry<String, JsonNode> operation) {
    JsonNode told = operation.getValue();
    String address = "'" + base + filled(path) + "'";
    JsonNode body = told.at("/requestBody/content/application~1json/example");
    if (told.at("/requestBody/content").has("*/*")) {
      return upload(operation.getKey(), address, told);
    }
    JsonNode form = told.at("/requestBody/content/multipart~1form-data/example");
    if (!form.isMissingNode()) {
      return form(operation.getKey(), address, form);
    }
    if (body.isMissingNode()) {
      return "curl " + address;
    }
    return "curl -X "
        + operation.getKey().toUpperCase(Locale.ROOT)
        + " "
        + address
        + " \\\n  -H 'Authorization: Bearer '$TOKEN"
        + (isConditional(told) ? " \\\n  -H 'If-Match: \"1\"'" : "")
        + " \\\n  -H 'Content-Type: application/json' \\\n  -d '"
        + body.toPrettyString()
        + "'";
  }

  private static String upload(String method, String address, JsonNode told) {
    return "curl -X "
        + method.toUpperCase(Locale.ROOT)
        + " "
        + address.replaceFirst("'$", "?name=qauly.pdf'")
        + " \\\n  -H 'Authorization: Bearer '$TOKEN"
        + (isConditional(told) ? " \\\n  -H 'If-Match: \"1\"'" : "")
        + " \\\n  -T qauly.pdf";
  }

  private static String form(String method, String address, JsonNode example) {
    return "curl -X "
        + method.toUpperCase(Locale.ROOT)
        + " "
        + address
        + " \\\n  -H 'Authorization: Bearer '$TOKEN"
        + " \\\n  -F 'card="
        + example.get("card").toPrettyString()
        + ";type=application/json' \\\n  -F file=@qauly.pdf";
  }

  private static String filled(String path) {
    return path.replace("{id}", "3f6c1f0e-5b7a-4c1d-9a53-0d2f1e7b8c90")
        .replace("{slug}", "sarybulak")
        .replace("{number}", "1")
        .replace("{language}", "kk");
  }

  private static boolean isConditional(JsonNode told) {
    for (JsonNode parameter : told.get("parameters")) {
      if (parameter.get("name").asText().equals("If-Match")) {
        return true;
      }
    }
    return false;
  }
}
