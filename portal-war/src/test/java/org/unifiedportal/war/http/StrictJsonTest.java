package org.unifiedportal.war.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.unifiedportal.core.refusal.Issue;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;

class StrictJsonTest {
  static Stream<Arguments> malformed() {
    return Stream.of(
        Arguments.of("", "problem.body-missing"),
        Arguments.of("   ", "problem.body-missing"),
        Arguments.of("{", "problem.json-malformed"),
        Arguments.of("{\"a\": 1,}", "problem.json-malformed"),
        Arguments.of("{a: 1}", "problem.json-malformed"),
        Arguments.of("{'a': 1}", "problem.json-malformed"),
        Arguments.of("{\"a\": NaN}", "problem.json-malformed"),
        Arguments.of("{\"a\": 01}", "problem.json-malformed"),
        Arguments.of("{\"a\": 1} // end", "problem.json-malformed"),
        Arguments.of("{\"a\": 1} {}", "problem.json-trailing"),
        Arguments.of("\uFEFF{}", "problem.json-malformed"),
        Arguments.of("{\"a\": 1, \"a\": 2}", "problem.json-duplicate"),
        Arguments.of("{\"a\": {\"b\": 1, \"b\": 1}}", "problem.json-duplicate"),
        Arguments.of("[".repeat(33) + "]".repeat(33), "problem.json-too-deep"),
        Arguments.of("[".repeat(100_000), "problem.json-too-deep"),
        Arguments.of("{\"a\": " + "9".repeat(2000) + "}", "problem.json-too-long"));
  }

  @ParameterizedTest
  @MethodSource("malformed")
  void whatIsNotJsonIsRefusedAndTheProblemSaysWhy(String body, String key) {
    Problem problem = refusedProblem(body.getBytes(StandardCharsets.UTF_8));
    assertEquals(400, problem.status());
    assertEquals(key, problem.key());
  }

  @Test
  void bytesThatAreNotUtf8AreRefused() {
    byte[] latin1 = "{\"a\": \"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
    assertEquals("problem.not-utf-8", refusedProblem(latin1).key());
  }

  @Test
  void aProblemOfTheFormNamesLineColumnAndPointer() {
    Problem problem = refusedProblem("{\"a\": {\n  \"b\": [1, }".getBytes(StandardCharsets.UTF_8));
    assertEquals(2, problem.facts().get("line"));
    assertEquals("/a/b/1", problem.facts().get("pointer"));
  }

  static Stream<Arguments> unstorable() {
    return Stream.of(
        Arguments.of("{\"a\": \"x\\u0000y\"}", "/a"),
        Arguments.of("{\"a\": [\"\\u001b\"]}", "/a/0"),
        Arguments.of("{\"a\": {\"b/c\": \"\\ud800\"}}", "/a/b~1c"),
        Arguments.of("{\"a\": \"\\udc00\\ud800\"}", "/a"),
        Arguments.of("{\"a\\u0000\": 1}", "/a\u0000"),
        Arguments.of("{\"a\": \"\\uffff\"}", "/a"));
  }

  @ParameterizedTest
  @MethodSource("unstorable")
  void charactersThatCannotBeKeptAreRefusedWithTheirPlace(String body, String pointer) {
    Refused refused =
        assertThrows(Refused.class, () -> StrictJson.read(body.getBytes(StandardCharsets.UTF_8)));
    Refusal.Invalid invalid = (Refusal.Invalid) refused.refusal();
    assertEquals(java.util.List.of(Issue.at(pointer, "issue.character")), invalid.issues());
  }

  @Test
  void goodJsonOfThirtyTwoLevelsIsRead() {
    String body = "[".repeat(32) + "]".repeat(32);
    JsonNode tree = StrictJson.read(body.getBytes(StandardCharsets.UTF_8));
    assertEquals(body, tree.toString());
  }

  @Test
  void lettersOfEveryPlaneAreRead() {
    String body = "{\"ә\":\"Әуе райы 🌦\\n\\tкүн\"}";
    assertEquals(
        "Әуе райы 🌦\n\tкүн",
        StrictJson.read(body.getBytes(StandardCharsets.UTF_8)).get("ә").textValue());
  }

  private static Problem refusedProblem(byte[] body) {
    return assertThrows(RequestRefused.class, () -> StrictJson.read(body)).problem();
  }
}
