package org.unifiedportal.war.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.ws.rs.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.house.OwnClasses;
import org.unifiedportal.war.publication.ApiInMemory;
import org.unifiedportal.war.publication.Reply;

class OpenApiTest {
  private static final JsonNode DOCUMENT = Contract.DOCUMENT;

  static List<ApiOperation> operations() {
    return ApiOperation.all();
  }

  @Test
  void everyResourceBelowTheApiIsDescribed() {
    Set<String> resources =
        OwnClasses.all().stream()
            .filter(type -> type.isAnnotatedWith(Path.class))
            .filter(type -> type.getAnnotationOfType(Path.class).value().startsWith("api/v1/"))
            .map(JavaClass::getSimpleName)
            .collect(Collectors.toCollection(TreeSet::new));
    resources.remove(OpenApiResource.class.getSimpleName());
    Set<String> described =
        ApiOperation.RESOURCES.stream()
            .map(Class::getSimpleName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(resources, described);
    assertEquals(32, ApiOperation.all().size());
  }

  @ParameterizedTest
  @MethodSource("operations")
  void everyOperationIsInTheDocumentWithItsSummaryAndParameters(ApiOperation operation) {
    JsonNode told = DOCUMENT.get("paths").path(operation.path()).path(operation.method());
    assertFalse(told.path("summary").asText().isBlank(), operation.toString());
    Set<String> inPath = new HashSet<>();
    Pattern.compile("\\{(\\w+)}")
        .matcher(operation.path())
        .results()
        .forEach(hit -> inPath.add(hit.group(1)));
    for (JsonNode parameter : told.get("parameters")) {
      assertFalse(parameter.get("description").asText().isBlank(), parameter.toString());
      if (parameter.get("in").asText().equals("path")) {
        assertTrue(inPath.remove(parameter.get("name").asText()), operation.path());
      }
    }
    assertEquals(Set.of(), inPath);
  }

  @Test
  void everyReferenceLeadsSomewhereAndEveryOperationHasANameOfItsOwn() {
    for (JsonNode reference : DOCUMENT.findValues("$ref")) {
      assertFalse(DOCUMENT.at(reference.asText().substring(1)).isMissingNode(), reference.asText());
    }
    List<String> ids = DOCUMENT.findValuesAsText("operationId");
    assertEquals(ids.size(), Set.copyOf(ids).size());
  }

  static List<ApiOperation> withBody() {
    return ApiOperation.all().stream().filter(ApiOperation::hasBody).toList();
  }

  @ParameterizedTest
  @MethodSource("withBody")
  void everyExampleIsAsDescribed(ApiOperation operation) {
    JsonNode media =
        DOCUMENT
            .get("paths")
            .get(operation.path())
            .get(operation.method())
            .at("/requestBody/content/application~1json");
    assertEquals(List.of(), Contract.broken(media.get("schema"), media.get("example").toString()));
  }

  @Test
  void theExampleOfADraftIsTakenByThePortal() {
    try (ApiInMemory api = new ApiInMemory()) {
      JsonNode example =
          DOCUMENT.at(
              "/paths/~1api~1v1~1publications/post/requestBody/content/application~1json/example");
      Reply draft =
          api.call("POST", "/api/v1/publications")
              .as(api.bearer(api.sarybulak))
              .json(example.toString())
              .send();
      assertEquals(201, draft.status(), draft.text());
    }
  }

  @Test
  void aBodyWithTheFieldsOfAnotherKindIsNotAsDescribed() {
    JsonNode schema =
        DOCUMENT.at(
            "/paths/~1api~1v1~1publications/post/requestBody/content/application~1json/schema");
    String good = "{'kind': 'event', 'texts': {'kk': {'title': 'Т'}}, 'fields': {%s}}";
    assertEquals(List.of(), broken(schema, good.formatted("'starts': '2026-12-01T10:00:00Z'")));
    assertFalse(broken(schema, good.formatted("'cause': {'kk': 'x'}")).isEmpty());
    assertFalse(broken(schema, "{'kind': 'event', 'texts': {'de': {'title': 'T'}}}").isEmpty());
    assertFalse(broken(schema, "{'kind': 'blog', 'texts': {'kk': {'title': 'T'}}}").isEmpty());
  }

  @Test
  void theKindsAreToldInThreeLanguages() {
    try (ApiInMemory api = new ApiInMemory()) {
      Reply kinds = api.call("GET", "/api/v1/kinds").send();
      assertEquals(14, kinds.json().get("items").size());
      JsonNode problem = kinds.json().at("/items/2");
      assertEquals("problem", problem.get("key").asText());
      assertNotNull(problem.at("/fields/0/name/kk").textValue());
      assertEquals("open", problem.at("/fields/4/choices/0/key").asText());
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void thePageNamesEveryOperationWithACommandToTry(Language language) {
    String html = ApiPage.of(DOCUMENT, language).html();
    assertTrue(html.contains("<html lang=\"" + language.tag() + "\">"));
    assertFalse(html.contains("<script") || html.contains("style="));
    for (ApiOperation operation : ApiOperation.all()) {
      assertTrue(html.contains("id=\"" + operation.id() + "\""), operation.id());
    }
    assertTrue(html.contains("curl -X POST"));
  }

  private static List<String> broken(JsonNode schema, String body) {
    return Contract.broken(schema, body.replace('\'', '"'));
  }
}
