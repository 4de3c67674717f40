package org.unifiedportal.war.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.http.StrictJson;

/** The body that is a form of a card in JSON and a file, as OpenAPI describes one. */
final class FormSchema {
  /** The media type of such a form. */
  static final String TYPE = "multipart/form-data";

  private FormSchema() {}

  static ObjectNode body(ApiOperation operation, Schemas schemas) {
    ObjectNode body = StrictJson.object().put("required", true);
    ObjectNode media = body.putObject("content").putObject(TYPE);
    ObjectNode schema = media.putObject("schema").put("type", "object");
    schema.putArray("required").add("file");
    ObjectNode parts = schema.putObject("properties");
    parts.set("card", schemas.of(operation.note().card()));
    parts.putObject("file").put("contentMediaType", "application/octet-stream");
    ArrayNode languages = parts.putObject("language").put("type", "string").putArray("enum");
    for (Language language : Language.values()) {
      languages.add(language.tag());
    }
    schema.put("additionalProperties", false);
    media.putObject("encoding").putObject("card").put("contentType", "application/json");
    media.putObject("example").set("card", Examples.of(operation.note().card()));
    return body;
  }
}
