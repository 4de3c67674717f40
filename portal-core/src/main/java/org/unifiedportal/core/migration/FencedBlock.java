package org.unifiedportal.core.migration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.FencedCodeBlock;
import org.unifiedportal.core.block.Block;
import org.unifiedportal.core.block.BlockJson;

/**
 * A fence named after a block holds that block as YAML; any other fence keeps its lines and spaces.
 */
final class FencedBlock {
  /** Blocks whose YAML is a list, and the member that holds it. */
  private static final Map<String, String> LISTS = Map.of("facts", "facts", "steps", "steps");

  private static final Set<String> NAMES =
      Set.of("facts", "steps", "callout", "contact", "place", "image", "file", "video", "map");
  private static final Set<String> NUMBERS =
      Set.of("latitude", "longitude", "width", "height", "bytes");
  private static final Set<String> MOMENTS = Set.of("starts", "ends");

  private FencedBlock() {}

  static List<Block> read(FencedCodeBlock fence, Findings findings) {
    String name = fence.getInfo() == null ? "" : fence.getInfo().strip();
    String inside = fence.getLiteral().stripTrailing();
    if (!NAMES.contains(name)) {
      return inside.isBlank() ? List.of() : List.of(new Block.Preformatted(inside));
    }
    try {
      return List.of(BlockJson.read(json(name, YamlTree.read(inside))));
    } catch (IOException | IllegalArgumentException wrong) {
      findings.refuse("The block \"%s\" can't be read: %s.".formatted(name, sentence(wrong)));
      return List.of();
    }
  }

  private static ObjectNode json(String name, Object yaml) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("kind", name);
    if (LISTS.containsKey(name)) {
      members.put(LISTS.get(name), yaml);
    } else {
      map(yaml).forEach((key, value) -> members.put(key.toString(), typed(key.toString(), value)));
    }
    return BlockJson.mapper().valueToTree(members);
  }

  private static Map<?, ?> map(Object yaml) {
    if (yaml instanceof Map<?, ?> map) {
      return map;
    }
    throw new IllegalArgumentException("names and values are expected, not: " + yaml);
  }

  private static Object typed(String key, Object value) {
    if (value instanceof String words && NUMBERS.contains(key)) {
      return words.matches("\\d{1,18}") ? (Object) Long.valueOf(words) : Double.valueOf(words);
    }
    if (value instanceof String words && MOMENTS.contains(key)) {
      return PortalDates.moment(words).toString();
    }
    return value;
  }

  private static String sentence(Exception wrong) {
    Throwable cause = wrong.getCause() instanceof IllegalArgumentException inner ? inner : wrong;
    String words =
        cause instanceof JsonProcessingException json
            ? json.getOriginalMessage()
            : cause.getMessage();
    return String.valueOf(words).lines().findFirst().orElse("").replaceAll("\\.$", "");
  }
}
