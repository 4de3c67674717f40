package org.unifiedportal.war.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.http.Problem;
import org.unifiedportal.war.http.ProblemAnswer;
import org.unifiedportal.war.http.ProblemWords;
import org.unifiedportal.war.http.StrictJson;

/**
 * Makes the OpenAPI 3.1 document from the resources' own annotations, records and the facts of the
 * kinds.
 */
final class OpenApi {
  private static final String TOKEN = "agencyToken";

  private final Schemas schemas = new Schemas();

  private OpenApi() {}

  /** The document of a portal at this address. */
  static ObjectNode document(URI base) {
    return new OpenApi().make(base);
  }

  private ObjectNode make(URI base) {
    ObjectNode document = StrictJson.object().put("openapi", "3.1.0");
    document
        .putObject("info")
        .put("title", "Unified Portal API")
        .put("version", "1")
        .put(
            "description",
            "Agencies publish by their own programs; everybody reads. Problems are RFC 9457 in Kazakh, "
                + "Russian or English, as Accept-Language asks.")
        .putObject("license")
        .put("name", "Apache-2.0")
        .put("identifier", "Apache-2.0");
    String address = base.toString();
    document.putArray("servers").addObject().put("url", address.substring(0, address.length() - 1));
    ObjectNode paths = document.putObject("paths");
    for (ApiOperation operation : ApiOperation.all()) {
      paths.withObjectProperty(operation.path()).set(operation.method(), describe(operation));
    }
    document.set("components", components());
    return document;
  }

  private ObjectNode describe(ApiOperation operation) {
    ObjectNode json =
        StrictJson.object()
            .put("operationId", operation.id())
            .put("summary", operation.note().summary());
    json.putArray("tags").add(operation.path().split("/")[3]);
    var parameters = json.putArray("parameters");
    ApiParameter.of(operation.code()).forEach(parameter -> parameters.add(parameter.json()));
    var security = json.putArray("security");
    if (!operation.needsToken()) {
      security.addObject();
    }
    security.addObject().putArray(TOKEN);
    if (operation.takesFile()) {
      json.set("requestBody", fileBody());
    }
    if (operation.hasBody()) {
      json.set("requestBody", body(operation));
    }
    if (operation.takesForm()) {
      json.set("requestBody", FormSchema.body(operation, schemas));
    }
    json.set("responses", responses(operation));
    return json;
  }

  private ObjectNode body(ApiOperation operation) {
    ObjectNode body = StrictJson.object().put("required", true);
    ObjectNode media = body.putObject("content").putObject("application/json");
    media.set("schema", schemas.of(operation.note().body()));
    media.set("example", Examples.of(operation));
    return body;
  }

  /** In OpenAPI 3.1 bytes need no schema. */
  private static ObjectNode fileBody() {
    ObjectNode body = StrictJson.object().put("required", true);
    body.putObject("content").putObject("*/*");
    return body;
  }

  private ObjectNode responses(ApiOperation operation) {
    ObjectNode responses = StrictJson.object();
    ObjectNode success = responses.putObject(Integer.toString(operation.note().status()));
    success.put("description", operation.note().summary());
    success
        .putObject("content")
        .putObject("application/json")
        .set("schema", schemas.of(operation.note().answer()));
    for (int status : ProblemStatuses.of(operation)) {
      responses.set(Integer.toString(status), problem(status));
    }
    return responses;
  }

  private static ObjectNode problem(int status) {
    ObjectNode json =
        StrictJson.object().put("description", ProblemWords.in(Language.EN).title(status));
    if (status != 304) {
      ObjectNode media = json.putObject("content").putObject(ProblemAnswer.TYPE);
      media.putObject("schema").put("$ref", "#/components/schemas/Problem");
      if (status == 404) {
        media.set("example", ProblemAnswer.body(Problem.of(404, "problem.404"), Language.EN));
      }
    }
    return json;
  }

  private ObjectNode components() {
    ObjectNode components = StrictJson.object();
    ObjectNode all = components.putObject("schemas");
    schemas.named().forEach(all::set);
    FieldSchemas.tie((ObjectNode) all.get("DraftBody"));
    all.set("Problem", ProblemSchema.make());
    components
        .putObject("securitySchemes")
        .putObject(TOKEN)
        .put("type", "http")
        .put("scheme", "bearer")
        .put(
            "description",
            "A token of one agency with the rights read, write, publish: portal token");
    return components;
  }
}
