package org.unifiedportal.core.publication;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unifiedportal.core.block.BlockJson;
import org.unifiedportal.core.refusal.Issues;

/** The fields of a kind as a JSON object: strict on reading, all issues collected. */
public final class FieldsJson {
  private static final ObjectMapper MAPPER = BlockJson.mapper();

  private FieldsJson() {}

  /**
   * Reads the fields of a kind; what is wrong or unknown is noted with its pointer and left out.
   *
   * @param pointer JSON Pointer of the object itself, such as {@code /fields}
   */
  public static Fields read(PublicationKind kind, JsonNode json, String pointer, Issues issues) {
    if (!json.isObject()) {
      issues.add(pointer, "issue.not-an-object");
      return Fields.NONE;
    }
    noteUnknown(kind, json, pointer, issues);
    Map<String, FieldValue> values = new LinkedHashMap<>();
    for (FieldSpec spec : kind.fields()) {
      JsonNode value = json.path(spec.key());
      if (!value.isMissingNode() && !value.isNull()) {
        FieldValueJson.read(spec, value, pointer + "/" + spec.key(), issues)
            .ifPresent(read -> values.put(spec.key(), read));
      }
    }
    return new Fields(values);
  }

  private static void noteUnknown(
      PublicationKind kind, JsonNode json, String pointer, Issues issues) {
    List<String> known = kind.fields().stream().map(FieldSpec::key).toList();
    json.fieldNames()
        .forEachRemaining(name ->
            issues.addIf(!known.contains(name), pointer + "/" + name, "issue.unknown-field", name));
  }

  /** Writes the fields in the form {@link #read} takes. */
  public static JsonNode write(Fields fields) {
    ObjectNode json = MAPPER.createObjectNode();
    fields.values().forEach((key, value) -> json.set(key, FieldValueJson.write(value)));
    return json;
  }

  /** Finds the fact of a field in its kind. */
  public static Optional<FieldSpec> spec(PublicationKind kind, String key) {
    return kind.fields().stream().filter(spec -> spec.key().equals(key)).findFirst();
  }
}
