package org.unifiedportal.core.migration;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.unifiedportal.core.block.BlockJson;
import org.unifiedportal.core.publication.FieldSpec;
import org.unifiedportal.core.publication.FieldType;
import org.unifiedportal.core.publication.Fields;
import org.unifiedportal.core.publication.FieldsJson;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.refusal.Issue;
import org.unifiedportal.core.refusal.Issues;

/** The fields of a kind out of meta.yaml, by the same strict reading as the API's. */
final class FieldsReader {
  private static final String POINTER = "/fields";

  private FieldsReader() {}

  static Fields read(PublicationKind kind, Meta meta) {
    Issues issues = new Issues();
    Fields fields = FieldsJson.read(kind, json(kind, meta), POINTER, issues);
    issues.found().forEach(issue -> meta.findings().refuse(sentence(issue)));
    refuseMissing(kind, fields, issues, meta);
    return fields;
  }

  private static void refuseMissing(PublicationKind kind, Fields fields, Issues issues, Meta meta) {
    for (FieldSpec spec : kind.fields()) {
      boolean isNamed = meta.map("fields").containsKey(spec.key());
      if (spec.required() && !isNamed && fields.find(spec.key()).isEmpty()) {
        meta.findings().refuse("A %s needs the field \"%s\".".formatted(kind.key(), spec.key()));
      }
    }
  }

  private static JsonNode json(PublicationKind kind, Meta meta) {
    Map<String, Object> values = new LinkedHashMap<>();
    meta.map("fields").forEach((key, value) -> values.put(key.toString(), value));
    for (FieldSpec spec : kind.fields()) {
      if (spec.type() == FieldType.MOMENT) {
        values.computeIfPresent(spec.key(), (key, value) -> moment(key, value, meta));
      }
    }
    return BlockJson.mapper().valueToTree(values);
  }

  private static Object moment(String key, Object value, Meta meta) {
    try {
      return PortalDates.moment(value.toString()).toString();
    } catch (IllegalArgumentException wrong) {
      meta.findings().refuse("The field \"%s\" is %s.".formatted(key, wrong.getMessage()));
      return value;
    }
  }

  private static String sentence(Issue issue) {
    String field = issue.pointer().substring(POINTER.length() + 1);
    return issue.key().equals("issue.unknown-field")
        ? "\"%s\" is not a field of this kind.".formatted(field)
        : "The field \"%s\" is not %s.".formatted(field, expected(issue.key()));
  }

  private static String expected(String key) {
    return switch (key.substring(key.lastIndexOf('.') + 1)) {
      case "words" -> "words by language";
      case "line" -> "one line of text";
      case "day" -> "a day such as 2026-11-25";
      case "moment" -> "a moment such as 2026-11-25T09:30";
      case "choice" -> "one of its choices";
      case "link" -> "an address";
      case "weekdays" -> "a list of days such as monday";
      case "follow_ups" -> "a list of day and words";
      default -> "right";
    };
  }
}
