package org.unifiedportal.war.api;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.unifiedportal.core.block.Block;
import org.unifiedportal.core.block.Focus;
import org.unifiedportal.core.block.RichText;
import org.unifiedportal.core.publication.Fields;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.http.MayBeAbsent;
import org.unifiedportal.war.http.StrictJson;

/**
 * JSON Schemas (2020-12) of the records that bodies and answers are made of, read from the records
 * themselves: a member is a component, nothing else is allowed.
 */
final class Schemas {
  private final Map<String, ObjectNode> named = new TreeMap<>();

  /** The schemas by name, those that other schemas refer to included. */
  Map<String, ObjectNode> named() {
    return named;
  }

  /** The schema of a type; records and families are kept under their name and referred to. */
  ObjectNode of(Type type) {
    if (type instanceof ParameterizedType generic) {
      return ofGeneric(generic);
    }
    Class<?> plain = (Class<?>) type;
    if (PlainSchemas.find(plain) instanceof ObjectNode known) {
      return known;
    }
    if (plain.isEnum()) {
      return ofEnum(plain);
    }
    return jsonValue(plain) instanceof RecordComponent value && plain != RichText.class
        ? of(value.getGenericType())
        : reference(plain);
  }

  private ObjectNode ofGeneric(ParameterizedType generic) {
    Class<?> raw = (Class<?>) generic.getRawType();
    Type[] arguments = generic.getActualTypeArguments();
    if (raw == Optional.class) {
      return of(arguments[0]);
    }
    if (Collection.class.isAssignableFrom(raw)) {
      ObjectNode list = typed("array");
      list.set("items", of(arguments[0]));
      return list;
    }
    if (arguments[0] != Language.class) {
      throw new IllegalArgumentException("maps are by language, not: " + generic);
    }
    return byLanguage(of(arguments[1]));
  }

  static ObjectNode byLanguage(ObjectNode value) {
    ObjectNode map = typed("object");
    ObjectNode properties = map.putObject("properties");
    for (Language language : Language.values()) {
      properties.set(language.tag(), value.deepCopy());
    }
    return map.put("additionalProperties", false);
  }

  private ObjectNode reference(Class<?> type) {
    String name = name(type);
    if (!named.containsKey(name)) {
      named.put(name, StrictJson.object());
      named.put(name, definition(type));
    }
    return StrictJson.object().put("$ref", "#/components/schemas/" + name);
  }

  private ObjectNode definition(Class<?> type) {
    if (type == Fields.class) {
      return FieldSchemas.any(this);
    }
    if (type == RichText.class) {
      return PlainSchemas.richText();
    }
    return type.isAnnotationPresent(JsonSubTypes.class) ? family(type) : record(type);
  }

  private ObjectNode family(Class<?> type) {
    String property = type.getAnnotation(JsonTypeInfo.class).property();
    ObjectNode family = StrictJson.object();
    ArrayNode variants = family.putArray("oneOf");
    for (JsonSubTypes.Type variant : type.getAnnotation(JsonSubTypes.class).value()) {
      ObjectNode schema = record(variant.value());
      ((ObjectNode) schema.get("properties")).putObject(property).put("const", variant.name());
      ((ArrayNode) schema.get("required")).add(property);
      named.put(name(variant.value()), schema);
      variants.add(reference(variant.value()));
    }
    return family;
  }

  ObjectNode record(Class<?> type) {
    ObjectNode schema = typed("object");
    ObjectNode properties = schema.putObject("properties");
    ArrayNode required = schema.putArray("required");
    for (RecordComponent member : type.getRecordComponents()) {
      properties.set(member.getName(), of(member.getGenericType()));
      if (isRequired(type, member)) {
        required.add(member.getName());
      }
    }
    return schema.put("additionalProperties", false);
  }

  private static boolean isRequired(Class<?> type, RecordComponent member) {
    boolean emptyWords =
        type.getPackage() == Block.class.getPackage() && member.getType() == String.class;
    boolean openEnd = member.getName().equals("ends");
    boolean middle = member.getType() == Focus.class;
    boolean maybe = Set.of(Optional.class, OptionalInt.class).contains(member.getType());
    return !member.isAnnotationPresent(MayBeAbsent.class)
        && !emptyWords
        && !openEnd
        && !middle
        && !maybe;
  }

  private static ObjectNode ofEnum(Class<?> type) {
    ObjectNode schema = typed("string");
    ArrayNode values = schema.putArray("enum");
    List.of(type.getEnumConstants()).forEach(value -> values.add(StrictJson.tree(value)));
    return schema;
  }

  private static @org.jspecify.annotations.Nullable RecordComponent jsonValue(Class<?> type) {
    if (!type.isRecord() || type.getRecordComponents().length != 1) {
      return null;
    }
    RecordComponent only = type.getRecordComponents()[0];
    return only.getAccessor().isAnnotationPresent(JsonValue.class) ? only : null;
  }

  static ObjectNode typed(String type) {
    return StrictJson.object().put("type", type);
  }

  private static String name(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return (outer == null ? "" : name(outer)) + type.getSimpleName();
  }
}
