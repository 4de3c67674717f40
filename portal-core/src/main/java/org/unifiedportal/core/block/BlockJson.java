package org.unifiedportal.core.block;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;

/**
 * Blocks as JSON: strict on reading (closed records, no coercion), stable on writing. Thread-safe.
 */
public final class BlockJson {
  /** The version of the stored form that is written now; older ones are lifted on reading. */
  public static final int VERSION = 1;

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .addModule(new Jdk8Module())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  private BlockJson() {}

  /** The mapper that knows blocks; callers must not reconfigure it. */
  public static ObjectMapper mapper() {
    return MAPPER;
  }

  /** Blocks as a JSON array. */
  public static JsonNode write(List<Block> blocks) {
    return MAPPER.valueToTree(new Blocks(blocks)).get("blocks");
  }

  /** Reads one block of the current form; the message of a refusal names what is wrong. */
  public static Block read(JsonNode block) throws JsonProcessingException {
    return MAPPER.treeToValue(block, Block.class);
  }

  /** Reads stored blocks of any version. */
  public static List<Block> readStored(JsonNode blocks) {
    return MAPPER.convertValue(blocks, new TypeReference<List<Block>>() {});
  }

  private record Blocks(List<Block> blocks) {}
}
