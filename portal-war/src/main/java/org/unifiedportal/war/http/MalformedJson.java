package org.unifiedportal.war.http;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/** Says what is wrong with JSON that can't be parsed, and where. */
final class MalformedJson {
  private MalformedJson() {}

  static Problem problem(JsonProcessingException malformed) {
    JsonLocation at = malformed.getLocation();
    Problem problem = Problem.of(400, key(malformed));
    if (at != null) {
      problem = problem.withFact("line", at.getLineNr()).withFact("column", at.getColumnNr());
    }
    return malformed.getProcessor() instanceof JsonParser parser
        ? problem.withFact("pointer", parser.getParsingContext().pathAsPointer().toString())
        : problem;
  }

  private static String key(JsonProcessingException malformed) {
    String said = String.valueOf(malformed.getOriginalMessage());
    if (malformed instanceof StreamConstraintsException) {
      return said.contains("nesting depth") ? "problem.json-too-deep" : "problem.json-too-long";
    }
    if (said.startsWith("Duplicate")) {
      return "problem.json-duplicate";
    }
    return malformed instanceof MismatchedInputException && said.contains("Trailing token")
        ? "problem.json-trailing"
        : "problem.json-malformed";
  }
}
