package org.unifiedportal.war.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.unifiedportal.core.refusal.Issues;

/**
 * Reads JSON as RFC 8259 has it and in no other way: no duplicate names, nothing behind the end,
 * bounded depth, real UTF-8, no characters that can't be stored. Thread-safe.
 */
public final class StrictJson {
  static final ObjectMapper MAPPER = StrictMapper.make(Limits.DEFAULT);

  private StrictJson() {}

  /** Reads a body, or refuses it with the 4xx that says why. */
  public static JsonNode read(byte[] body) {
    JsonNode tree = parse(utf8(body));
    if (tree.isMissingNode()) {
      throw new RequestRefused(Problem.of(400, "problem.body-missing"));
    }
    Issues issues = new Issues();
    SafeText.check(tree, "", issues);
    issues.refuseIfAny();
    return tree;
  }

  /** An answer's value as a tree, times in ISO 8601. */
  public static JsonNode tree(Object value) {
    return MAPPER.valueToTree(value);
  }

  /** A new object without members. */
  public static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /** The bytes of a tree. */
  public static byte[] bytes(JsonNode tree) {
    return tree.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String utf8(byte[] body) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(body))
          .toString();
    } catch (CharacterCodingException notUtf8) {
      throw new RequestRefused(Problem.of(400, "problem.not-utf-8"));
    }
  }

  private static JsonNode parse(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException malformed) {
      throw new RequestRefused(MalformedJson.problem(malformed));
    }
  }
}
