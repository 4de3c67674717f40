package org.unifiedportal.core.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.unifiedportal.core.text.LocalText;

/** Cards as one versioned JSON column. */
final class CardJson {
  private static final int VERSION = 1;
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .addModule(new Jdk8Module())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private CardJson() {}

  static String write(Card card) {
    ObjectNode json = MAPPER.valueToTree(card);
    return json.put("v", VERSION).toString();
  }

  static Card read(String json) {
    return read(json, Card.class);
  }

  static String writeWords(LocalText words) {
    return MAPPER.valueToTree(words).toString();
  }

  static LocalText readWords(String json) {
    return read(json, LocalText.class);
  }

  /** Any kept JSON as it is; of nothing, a node without members. */
  static JsonNode tree(String json) {
    return json.isEmpty() ? MissingNode.getInstance() : read(json, JsonNode.class);
  }

  private static <T> T read(String json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException bug) {
      throw new IllegalStateException("a kept card must be readable", bug);
    }
  }
}
