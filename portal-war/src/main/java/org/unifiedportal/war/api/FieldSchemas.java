package org.unifiedportal.war.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DayOfWeek;
import java.util.Locale;
import org.unifiedportal.core.publication.FieldSpec;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.war.http.StrictJson;

/** Schemas of the kinds' own fields, made from the facts of the kinds. */
final class FieldSchemas {
  private FieldSchemas() {}

  /** The fields of any kind. */
  static ObjectNode any(Schemas schemas) {
    ObjectNode any = StrictJson.object();
    ArrayNode variants = any.putArray("anyOf");
    for (PublicationKind kind : PublicationKind.values()) {
      schemas.named().put(name(kind), of(kind));
      variants.addObject().put("$ref", reference(kind));
    }
    return any;
  }

  /** Ties the member {@code fields} to the member {@code kind} of the same object. */
  static void tie(ObjectNode schema) {
    ArrayNode ties = schema.putArray("allOf");
    for (PublicationKind kind : PublicationKind.values()) {
      ObjectNode tie = ties.addObject();
      tie.putObject("if").putObject("properties").putObject("kind").put("const", kind.key());
      tie.putObject("then")
          .putObject("properties")
          .putObject("fields")
          .put("$ref", reference(kind));
    }
  }

  private static ObjectNode of(PublicationKind kind) {
    ObjectNode schema = Schemas.typed("object");
    ObjectNode properties = schema.putObject("properties");
    kind.fields().forEach(field -> properties.set(field.key(), of(field)));
    return schema.put("additionalProperties", false);
  }

  private static ObjectNode of(FieldSpec field) {
    ObjectNode line = Schemas.typed("string");
    return switch (field.type()) {
      case WORDS -> PlainSchemas.words();
      case LINE -> line.put("minLength", 1).put("maxLength", 300);
      case DAY -> line.put("format", "date");
      case MOMENT -> line.put("format", "date-time");
      case LINK -> line.put("format", "uri-reference");
      case CHOICE -> choice(field, line);
      case WEEKDAYS -> weekdays(line);
      case FOLLOW_UPS -> followUps();
    };
  }

  private static ObjectNode choice(FieldSpec field, ObjectNode line) {
    ArrayNode values = line.putArray("enum");
    field.choices().forEach(values::add);
    return line;
  }

  private static ObjectNode weekdays(ObjectNode line) {
    ArrayNode values = line.putArray("enum");
    for (DayOfWeek day : DayOfWeek.values()) {
      values.add(day.name().toLowerCase(Locale.ROOT));
    }
    ObjectNode all = Schemas.typed("array").put("minItems", 1);
    all.set("items", line);
    return all;
  }

  private static ObjectNode followUps() {
    ObjectNode one = Schemas.typed("object");
    ObjectNode properties = one.putObject("properties");
    properties.set("day", Schemas.typed("string").put("format", "date"));
    properties.set("words", PlainSchemas.words());
    one.putArray("required").add("day").add("words");
    one.put("additionalProperties", false);
    ObjectNode all = Schemas.typed("array");
    all.set("items", one);
    return all;
  }

  private static String reference(PublicationKind kind) {
    return "#/components/schemas/" + name(kind);
  }

  private static String name(PublicationKind kind) {
    String key = kind.key();
    return "FieldsOf" + key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1);
  }
}
