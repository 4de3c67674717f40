package org.unifiedportal.core.migration;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * YAML as maps, lists and strings: every scalar stays as it was written, so that 1,20 is not 1.2.
 */
final class YamlTree {
  private static final int DEEPEST = 16;
  private static final YAMLFactory YAML =
      YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final JsonParser parser;

  private YamlTree(JsonParser parser) {
    this.parser = parser;
  }

  /** Reads one document: a map, a list, a string, or the empty string for none. */
  static Object read(String yaml) throws IOException {
    try (JsonParser parser = YAML.createParser(yaml)) {
      return parser.nextToken() == null ? "" : new YamlTree(parser).value(0);
    }
  }

  private Object value(int depth) throws IOException {
    if (depth > DEEPEST) {
      throw new IOException("nested deeper than " + DEEPEST);
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> map(depth);
      case START_ARRAY -> list(depth);
      case VALUE_NULL -> "";
      default -> parser.getText();
    };
  }

  private Map<String, Object> map(int depth) throws IOException {
    Map<String, Object> map = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      parser.nextToken();
      map.put(key, value(depth + 1));
    }
    return map;
  }

  private List<Object> list(int depth) throws IOException {
    List<Object> list = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      list.add(value(depth + 1));
    }
    return list;
  }
}
