package org.unifiedportal.war.publication;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.unifiedportal.core.block.Block;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.core.publication.EditionText;
import org.unifiedportal.core.publication.Fields;
import org.unifiedportal.core.publication.FieldsJson;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.http.MayBeAbsent;
import org.unifiedportal.war.http.Members;
import org.unifiedportal.war.http.Pointer;

/** The members of a body that say what an editor wrote. */
public record ContentBody(
    Map<Language, Text> texts,
    @MayBeAbsent Fields fields,
    @MayBeAbsent Set<String> sections,
    @MayBeAbsent boolean ceremonial,
    @MayBeAbsent Map<Language, LocalDate> promised) {
  private static final Pattern SECTION = Pattern.compile("[a-z]+(\\.[a-z0-9]+)?");
  private static final int MOST_SECTIONS = 20;

  /** One language of it. */
  public record Text(String title, @MayBeAbsent String lead, @MayBeAbsent List<Block> body) {}

  /** Reads the content members; what is wrong is noted and left out. */
  static Content read(Members members, PublicationKind kind) {
    members.noteAbsent("texts");
    Issues issues = members.issues();
    Map<Language, EditionText> texts = new EnumMap<>(Language.class);
    members
        .findObject("texts")
        .ifPresent(json -> readTexts(json, members.at("texts"), issues, texts));
    Fields fields =
        members
            .findObject("fields")
            .map(json -> FieldsJson.read(kind, json, members.at("fields"), issues))
            .orElse(Fields.NONE);
    return new Content(texts, fields, sections(members), members.flag("ceremonial"))
        .promising(promises(members));
  }

  /** By when texts that are missing will be there. */
  private static Map<Language, LocalDate> promises(Members members) {
    Map<Language, LocalDate> promised = new EnumMap<>(Language.class);
    members
        .findObject("promised")
        .ifPresent(json -> {
          Members days = Members.of(json, members.at("promised"), members.issues());
          for (Language language : Language.values()) {
            days.findDay(language.tag()).ifPresent(day -> promised.put(language, day));
          }
          days.noteUnknown();
        });
    return promised;
  }

  /** Reads content that stands alone; what is wrong is noted with its pointer and left out. */
  public static Content readAlone(JsonNode json, PublicationKind kind, Issues issues) {
    Members members = Members.of(json, "", issues);
    Content content = read(members, kind);
    members.noteUnknown();
    return content;
  }

  private static void readTexts(
      JsonNode json, String pointer, Issues issues, Map<Language, EditionText> texts) {
    issues.addIf(json.isEmpty(), pointer, "issue.text-missing");
    json.properties()
        .forEach(text -> {
          String at = Pointer.below(pointer, text.getKey());
          Language.find(text.getKey())
              .ifPresentOrElse(
                  language -> readText(text.getValue(), at, issues, language, texts),
                  () -> issues.add(at, "issue.language", text.getKey()));
        });
  }

  private static void readText(
      JsonNode json,
      String at,
      Issues issues,
      Language language,
      Map<Language, EditionText> texts) {
    Members text = Members.of(json, at, issues);
    String title = text.text("title", EditionText.LONGEST_TITLE);
    String lead = text.findText("lead", EditionText.LONGEST_LEAD).orElse("");
    List<Block> body =
        text.findArray("body")
            .map(blocks -> BlocksBody.read(blocks, text.at("body"), issues))
            .orElse(List.of());
    text.noteUnknown();
    if (!title.isEmpty()) {
      texts.put(language, new EditionText(title, lead, body));
    }
  }

  private static Set<String> sections(Members members) {
    Set<String> sections = new LinkedHashSet<>();
    String pointer = members.at("sections");
    members
        .findArray("sections")
        .ifPresent(keys -> {
          members.issues().addIf(keys.size() > MOST_SECTIONS, pointer, "issue.section", "…");
          for (int i = 0; i < Math.min(keys.size(), MOST_SECTIONS); i++) {
            String key = keys.get(i).asText();
            boolean fits = keys.get(i).isTextual() && SECTION.matcher(key).matches();
            members.issues().addIf(!fits, Pointer.below(pointer, i), "issue.section", key);
            sections.add(key);
          }
        });
    return sections;
  }
}
