package org.unifiedportal.core.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.unifiedportal.core.block.Block;
import org.unifiedportal.core.block.BlockJson;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;

/**
 * Content as two JSON columns: the head (titles, leads, fields) and the body (blocks by language).
 */
final class ContentJson {
  private static final ObjectMapper MAPPER = BlockJson.mapper();

  private ContentJson() {}

  static String writeHead(Content content) {
    ObjectNode head = MAPPER.createObjectNode().put("v", BlockJson.VERSION);
    ObjectNode texts = head.putObject("texts");
    content
        .texts()
        .forEach((language, text) ->
            texts.putObject(language.tag()).put("title", text.title()).put("lead", text.lead()));
    head.set("fields", FieldsJson.write(content.fields()));
    head.set("sections", MAPPER.valueToTree(content.sections()));
    head.put("ceremonial", content.ceremonial());
    writePromises(content.promised(), head);
    return head.toString();
  }

  /** Nothing where nothing is promised, so that a text has the fingerprint it always had. */
  private static void writePromises(Map<Language, LocalDate> promised, ObjectNode head) {
    if (!promised.isEmpty()) {
      ObjectNode days = head.putObject("promised");
      promised.forEach((language, day) -> days.put(language.tag(), day.toString()));
    }
  }

  static String writeBody(Content content) {
    ObjectNode body = MAPPER.createObjectNode().put("v", BlockJson.VERSION);
    content
        .texts()
        .forEach((language, text) -> body.set(language.tag(), BlockJson.write(text.body())));
    return body.toString();
  }

  static Content read(PublicationKind kind, String head, String body) {
    Head facts = readHead(kind, head);
    JsonNode bodies = tree(body);
    Map<Language, EditionText> texts = new EnumMap<>(Language.class);
    facts
        .headlines()
        .forEach((language, headline) ->
            texts.put(language, text(headline, bodies.get(language.tag()))));
    return new Content(texts, facts.fields(), facts.sections(), facts.ceremonial())
        .promising(facts.promised());
  }

  private static EditionText text(EditionText.Headline headline, JsonNode blocks) {
    List<Block> body = BlockJson.readStored(blocks);
    return new EditionText(headline.title(), headline.lead(), body);
  }

  static Head readHead(PublicationKind kind, String json) {
    JsonNode head = tree(json);
    Map<Language, EditionText.Headline> headlines = new EnumMap<>(Language.class);
    head.get("texts")
        .properties()
        .forEach(text ->
            headlines.put(
                Language.of(text.getKey()),
                new EditionText.Headline(
                    text.getValue().get("title").asText(), text.getValue().get("lead").asText())));
    Set<String> sections = new LinkedHashSet<>();
    head.get("sections").forEach(section -> sections.add(section.asText()));
    Fields fields = FieldsJson.read(kind, head.get("fields"), "/fields", new Issues());
    boolean isCeremonial = head.get("ceremonial").asBoolean();
    return new Head(headlines, fields, sections, isCeremonial, readPromises(head));
  }

  private static Map<Language, LocalDate> readPromises(JsonNode head) {
    Map<Language, LocalDate> promised = new EnumMap<>(Language.class);
    head.path("promised")
        .properties()
        .forEach(one ->
            promised.put(Language.of(one.getKey()), LocalDate.parse(one.getValue().asText())));
    return promised;
  }

  static String writeWords(LocalText words) {
    return MAPPER.valueToTree(words).toString();
  }

  static LocalText readWords(String json) {
    return MAPPER.convertValue(tree(json), LocalText.class);
  }

  private static JsonNode tree(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException bug) {
      throw new IllegalStateException("a kept edition must be readable", bug);
    }
  }

  /** What a list reads of an edition. */
  record Head(
      Map<Language, EditionText.Headline> headlines,
      Fields fields,
      Set<String> sections,
      boolean ceremonial,
      Map<Language, LocalDate> promised) {}
}
