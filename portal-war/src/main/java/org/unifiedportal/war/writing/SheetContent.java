package org.unifiedportal.war.writing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.unifiedportal.core.block.Block;
import org.unifiedportal.core.block.BlockJson;
import org.unifiedportal.core.block.RichText;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.core.publication.FieldSpec;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.publication.ContentBody;

/**
 * Reads content from a sheet: as the JSON the API takes, and by the API's own reader, so that both
 * refuse the same.
 *
 * @param zone in which moments are typed
 */
record SheetContent(PublicationKind kind, ZoneId zone) {
  private static final int MOST_FOLLOW_UPS = 100;
  private static final List<Block> NOTHING = List.of(new Block.Paragraph(RichText.plain("")));

  /** The content; what is wrong is noted under the names of the fields. */
  Content read(Sheet sheet, Issues issues) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ObjectNode texts = json.putObject("texts");
    for (Language language : Language.values()) {
      if (sheet.isWritten(language)) {
        writeText(sheet, language, texts.putObject(language.tag()));
        noteUnchosen(sheet.pieces(language), "/texts/" + language.tag() + "/body/", issues);
      }
    }
    ObjectNode fields = json.putObject("fields");
    kind.fields().forEach(spec -> writeField(sheet, spec, fields));
    ArrayNode sections = json.putArray("sections");
    sheet.text("sections").lines().forEach(sections::add);
    writePromises(sheet, json);
    json.put("ceremonial", sheet.text("ceremonial").equals("yes"));
    return ContentBody.readAlone(json, kind, issues);
  }

  private static void writeText(Sheet sheet, Language language, ObjectNode text) {
    String name = "texts." + language.tag();
    text.put("title", sheet.text(name + ".title"));
    text.put("lead", sheet.text(name + ".lead"));
    ArrayNode body = text.putArray("body");
    sheet.pieces(language).forEach(piece -> block(piece).ifPresent(body::add));
  }

  /** Nothing stands for a picture that isn't chosen: pieces behind it keep their numbers. */
  private static Optional<JsonNode> block(Piece piece) {
    return isUnchosen(piece) ? Optional.of(BlockJson.write(NOTHING).get(0)) : piece.json();
  }

  private static boolean isUnchosen(Piece piece) {
    return piece.kind().equals(Piece.PICTURE) && !piece.isEmpty() && piece.cut().isEmpty();
  }

  private static void writePromises(Sheet sheet, ObjectNode json) {
    ObjectNode promised = JsonNodeFactory.instance.objectNode();
    for (Language language : Language.values()) {
      String day = sheet.text("promised." + language.tag());
      if (!day.isBlank() && !sheet.isWritten(language)) {
        promised.put(language.tag(), day);
      }
    }
    json.set("promised", promised);
  }

  private static void noteUnchosen(List<Piece> pieces, String at, Issues issues) {
    for (int i = 0; i < pieces.size(); i++) {
      issues.addIf(isUnchosen(pieces.get(i)), at + i, "issue.picture-choose");
    }
  }

  private void writeField(Sheet sheet, FieldSpec spec, ObjectNode fields) {
    String name = "fields." + spec.key();
    JsonNode value =
        switch (spec.type()) {
          case WORDS -> words(sheet, name);
          case WEEKDAYS -> lines(sheet.text(name));
          case FOLLOW_UPS -> followUps(sheet, name);
          case MOMENT -> line(moment(sheet.text(name), zone));
          case LINE, DAY, CHOICE, LINK -> line(sheet.text(name));
        };
    if (!value.isEmpty() || value.isTextual() && !value.textValue().isEmpty()) {
      fields.set(spec.key(), value);
    }
  }

  private static JsonNode line(String words) {
    return JsonNodeFactory.instance.textNode(words);
  }

  private static ArrayNode lines(String words) {
    ArrayNode lines = JsonNodeFactory.instance.arrayNode();
    words.lines().forEach(lines::add);
    return lines;
  }

  private static ObjectNode words(Sheet sheet, String name) {
    ObjectNode words = JsonNodeFactory.instance.objectNode();
    for (Language language : Language.values()) {
      String said = sheet.text(name + "." + language.tag());
      if (!said.isBlank()) {
        words.put(language.tag(), said);
      }
    }
    return words;
  }

  private static ArrayNode followUps(Sheet sheet, String name) {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    for (int i = 0; i < MOST_FOLLOW_UPS; i++) {
      String day = sheet.text(name + "." + i + ".day");
      ObjectNode words = words(sheet, name + "." + i + ".words");
      if (!day.isEmpty() || !words.isEmpty()) {
        all.addObject().put("day", day).set("words", words);
      }
    }
    return all;
  }

  /** A moment of the portal's wall clock with its offset; what isn't one is left for the reader. */
  static String moment(String typed, ZoneId zone) {
    try {
      return typed.isEmpty()
          ? ""
          : LocalDateTime.parse(typed).atZone(zone).toOffsetDateTime().toString();
    } catch (DateTimeException notAMoment) {
      return typed;
    }
  }
}
