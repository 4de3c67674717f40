package org.unifiedportal.war.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchResourceTest {
  private static final String SU = "/api/v1/search?q=%D1%81%D1%83";

  private SearchInMemory search;

  @BeforeAll
  void open() {
    search = new SearchInMemory();
  }

  @AfterAll
  void close() {
    search.close();
  }

  @Test
  void aProgramIsToldWhatIsFoundAndHowToNarrowIt() {
    JsonNode found = search.get(SU).json();
    assertTrue(found.get("total").asInt() > 1, found.toString());
    assertTrue(
        found.at("/items/0/address").asText().startsWith("https://portal.example/"),
        found.toString());
    assertTrue(found.findValues("marked").stream().anyMatch(JsonNode::asBoolean));
    assertTrue(
        found.get("filters").findValuesAsText("name").containsAll(List.of("kind", "format")),
        found.toString());
  }

  @Test
  void filtersAndOrderAreThoseOfThePage() {
    JsonNode acts = search.get(SU + "&format=pdf&state=in-force&agency=sarybulak").json();
    assertEquals(1, acts.get("total").asInt(), acts.toString());
    assertEquals(search.act.id().toString(), acts.at("/items/0/id").asText());
    assertEquals("in-force", acts.at("/items/0/state").asText(), acts.toString());
    JsonNode problem = search.get("/api/v1/search?kind=problem").json().at("/items/0");
    assertEquals("", problem.get("state").asText(), "what is no act has none");

    List<String> newest = search.get(SU + "&sort=newest").json().findValuesAsText("published");
    assertEquals(newest.stream().sorted().toList().reversed(), newest);
    List<String> oldest = search.get(SU + "&sort=oldest").json().findValuesAsText("published");
    assertEquals(newest.reversed(), oldest);
  }

  @Test
  void whatIsFoundIsToldInTheLanguageOfTheReader() {
    JsonNode found = search.get("/api/v1/search?kind=problem&reader=ru").json();
    assertEquals("ru", found.at("/items/0/language").asText(), found.toString());
  }

  @Test
  void howTheQuestionWasReadIsSaid() {
    assertEquals("құбыр", search.get("/api/v1/search?q=kubyr").json().get("readAs").asText());
  }

  @Test
  void theStraightWayIsToldToProgramsToo() {
    JsonNode found = search.get("/api/v1/search?q=akimat+Sarybulakskogo+raiona&reader=ru").json();
    assertEquals(
        List.of("https://portal.example/ru/sarybulak"),
        found.get("ways").findValuesAsText("address"),
        found.toString());
    assertEquals("Акимат: Сарыбулакский район", found.at("/ways/0/words").asText());
    assertEquals("", found.at("/ways/0/place").asText());
    assertEquals(0, search.get(SU).json().get("ways").size());
  }

  @Test
  void behindTheLastPageThereIsNothingButTheTotal() {
    JsonNode behind = search.get(SU + "&page=50").json();
    assertEquals(search.get(SU).json().get("total"), behind.get("total"));
    assertEquals(0, behind.get("items").size());
    assertEquals("", behind.get("next").asText());
  }

  @Test
  void anEmptyValueAsksForNothing() {
    String empty = "&agency=&kind=&year=&language=&format=&section=&sort=&page=&reader=";
    assertEquals(search.get(SU).text(), search.get(SU + empty).text());
  }

  @ParameterizedTest
  @CsvSource({
    "agency,nowhere",
    "kind,secret",
    "year,abcd",
    "language,de",
    "format,exe",
    "topic,sport",
    "state,void",
    "section,no.such",
    "sort,best",
    "page,51",
    "reader,de",
    "Agency,sarybulak"
  })
  void anUnknownFilterIsAnUnknownAddress(String name, String value) {
    SearchInMemory.Reply reply = search.get(SU + "&" + name + "=" + value);
    assertEquals(404, reply.status(), reply.text());
    assertTrue(reply.text().contains(name), reply.text());
  }
}
