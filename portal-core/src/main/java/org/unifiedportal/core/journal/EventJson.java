package org.unifiedportal.core.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * An event's components as JSON, members in alphabetical order. One with a network address gets a
 * {@code blind} beside it, 128 random bits: whoever sees the hash of the entry but not all of the
 * address can't find the rest by trying.
 */
final class EventJson {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BLIND_BYTES = 16;

  private EventJson() {}

  static String write(Event event) {
    try {
      String json = MAPPER.writeValueAsString(event);
      return MAPPER.readTree(json) instanceof ObjectNode facts && facts.has("address")
          ? MAPPER.writeValueAsString(facts.put("blind", blind()))
          : json;
    } catch (JsonProcessingException bug) {
      throw new IllegalStateException("an event must be writable: " + event, bug);
    }
  }

  private static String blind() {
    byte[] bits = new byte[BLIND_BYTES];
    RANDOM.nextBytes(bits);
    return HexFormat.of().formatHex(bits);
  }
}
