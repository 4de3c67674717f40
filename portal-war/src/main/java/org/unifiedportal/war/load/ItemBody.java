package org.unifiedportal.war.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.unifiedportal.core.block.Block;
import org.unifiedportal.core.block.BlockJson;
import org.unifiedportal.core.migration.ReadItem;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.core.publication.EditionText;
import org.unifiedportal.core.publication.Fields;
import org.unifiedportal.core.publication.FieldsJson;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.text.Language;

/** What an editor wrote, as the API takes it and tells it. */
final class ItemBody {
  private ItemBody() {}

  /** The body that begins a publication. */
  static ObjectNode draft(ReadItem.Ready item) {
    ObjectNode body = content(item.content());
    body.put("kind", item.kind().key());
    body.put("origin", item.provenance().origin());
    item.provenance().slug().ifPresent(slug -> body.put("slug", slug.value()));
    return body;
  }

  /** The members that say what an editor wrote. */
  static ObjectNode content(Content content) {
    ObjectNode body = BlockJson.mapper().createObjectNode();
    ObjectNode texts = body.putObject("texts");
    content.texts().forEach((language, text) -> texts.set(language.tag(), text(text)));
    body.set("fields", FieldsJson.write(content.fields()));
    content.sections().forEach(body.putArray("sections")::add);
    body.put("ceremonial", content.ceremonial());
    return body;
  }

  /** The body that publishes, with the day it first became public. */
  static ObjectNode publish(ReadItem.Ready item) {
    ObjectNode body = BlockJson.mapper().createObjectNode();
    item.provenance().originally().ifPresent(moment -> body.put("originally", moment.toString()));
    return body;
  }

  /** The body that corrects what is live, and what the citizen is told of it. */
  static ObjectNode correction(Content content) {
    ObjectNode body = content(content);
    body.putObject("change")
        .put("weight", "major")
        .putObject("note")
        .put("kk", "Мәтін дереккөзі бойынша жаңартылды.")
        .put("ru", "Текст обновлён по источнику.")
        .put("en", "The text was updated from its source.");
    return body;
  }

  /** Reads the content of an answer back. */
  static Content read(PublicationKind kind, JsonNode json) {
    Map<Language, EditionText> texts = new EnumMap<>(Language.class);
    json.path("texts")
        .properties()
        .forEach(text -> texts.put(Language.of(text.getKey()), text(text.getValue())));
    Fields fields = FieldsJson.read(kind, json.path("fields"), "", new Issues());
    Set<String> sections = new LinkedHashSet<>();
    json.path("sections").forEach(section -> sections.add(section.asText()));
    return new Content(texts, fields, sections, json.path("ceremonial").asBoolean());
  }

  private static JsonNode text(EditionText text) {
    ObjectNode json = BlockJson.mapper().createObjectNode();
    json.put("title", text.title()).put("lead", text.lead());
    json.set("body", BlockJson.write(text.body()));
    return json;
  }

  private static EditionText text(JsonNode json) {
    List<Block> body = new ArrayList<>();
    for (JsonNode block : json.path("body")) {
      body.add(block(block));
    }
    return new EditionText(json.path("title").asText(), json.path("lead").asText(), body);
  }

  private static Block block(JsonNode json) {
    try {
      return BlockJson.read(json);
    } catch (JsonProcessingException newer) {
      throw new PortalAway("The portal is newer than this program: " + newer.getOriginalMessage());
    }
  }
}
