package org.unifiedportal.war.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.unifiedportal.core.document.Card;
import org.unifiedportal.core.document.DocumentKind;
import org.unifiedportal.core.site.RequiredSections;
import org.unifiedportal.war.console.Form;
import org.unifiedportal.war.document.CardBody;
import org.unifiedportal.war.http.StrictJson;
import org.unifiedportal.war.writing.Kept;

/**
 * What was typed about one document, by field name: {@code title.kk}, {@code number}, {@code
 * links.0.to}. It is kept to the letter whatever becomes of it.
 */
record CardSheet(Map<String, String> values) {
  /** More rows of links than these are not read. */
  static final int MOST_LINKS = 20;

  /** More sections than these are not read. */
  static final int MOST_SECTIONS = 20;

  private static final String PAPER = "paper";
  private static final List<String> LINES =
      List.of("kind", "number", "date", "state", "topic", "licence", "page", "cause");
  private static final List<String> TEXTS = List.of("title", "signatory", "issuer", "reason");
  private static final List<String> LANGUAGES = List.of("kk", "ru", "en");
  private static final Pattern NAME =
      Pattern.compile(
          "(version|paper|language|replacedBy|note|period|links|sections|files|"
              + String.join("|", LINES)
              + "|"
              + String.join("|", TEXTS)
              + ")([.][a-z0-9]{1,10}){0,2}");

  CardSheet {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  static CardSheet of(Form form) {
    Map<String, String> values = new LinkedHashMap<>();
    form.names().stream()
        .filter(name -> NAME.matcher(name).matches())
        .forEach(name -> values.put(name, form.text(name)));
    return new CardSheet(values).withoutEmptyLinks();
  }

  static CardSheet of(Card card) {
    Map<String, String> values = new LinkedHashMap<>();
    flatten(known(StrictJson.tree(CardBody.of(card))), "", values);
    return new CardSheet(values);
  }

  /** A form can't show a section that the law doesn't know, so it carries none along. */
  private static JsonNode known(JsonNode card) {
    ObjectNode known = card.deepCopy();
    ArrayNode sections = known.putArray("sections");
    card.path("sections")
        .forEach(key -> {
          if (RequiredSections.ofLaw().find(key.asText()).isPresent()) {
            sections.add(key);
          }
        });
    return known;
  }

  private static void flatten(JsonNode json, String name, Map<String, String> into) {
    String base = name.isEmpty() ? "" : name + ".";
    json.properties().forEach(one -> flatten(one.getValue(), base + one.getKey(), into));
    for (int i = 0; i < json.size() && json.isArray(); i++) {
      flatten(json.get(i), base + i, into);
    }
    if (json.isValueNode() && !json.isNull()) {
      into.put(name, json.asText());
    }
  }

  String text(String name) {
    return values.getOrDefault(name, "");
  }

  CardSheet with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(values);
    more.put(name, value);
    return new CardSheet(more);
  }

  /** The version the form was made from; none there ever was when it isn't a number. */
  long version() {
    String typed = text("version");
    return typed.matches("[0-9]{1,18}") ? Long.parseLong(typed) : -1;
  }

  /** Which paper it is written on: the name that one opening of the card has, or empty. */
  String paper() {
    return Kept.isPaper(text(PAPER)) ? text(PAPER) : "";
  }

  /** The same on this paper. */
  CardSheet on(String paper) {
    return with(PAPER, paper);
  }

  /** The same on a paper: a card that is opened anew gets one of its own. */
  CardSheet onPaper() {
    return values.containsKey(PAPER) ? this : on(UUID.randomUUID().toString());
  }

  /** Whether it says the same, whatever is left empty and whatever version it was made from. */
  boolean saysSameAs(CardSheet other) {
    return said().equals(other.said());
  }

  private Map<String, String> said() {
    Map<String, String> said = new LinkedHashMap<>(values);
    said.keySet().removeAll(Set.of(PAPER, "version"));
    said.values().removeIf(String::isBlank);
    said.replaceAll((name, words) -> words.strip());
    return said;
  }

  /** Whether a field that a card may lack is filled in here; a kind that says nothing is none. */
  boolean holds(String field) {
    return field.equals("kind")
        ? !List.of("", DocumentKind.GENERAL.key()).contains(text(field))
        : values.entrySet().stream()
            .filter(one -> one.getKey().equals(field) || one.getKey().startsWith(field + "."))
            .anyMatch(one -> !one.getValue().isBlank());
  }

  /** How many rows of links are filled in. */
  int links() {
    int links = 0;
    while (links < MOST_LINKS
        && !(text(link(links, "to")) + text(link(links, "relation"))).isEmpty()) {
      links++;
    }
    return links;
  }

  static String link(int row, String what) {
    return "links." + row + "." + what;
  }

  /** The same with the rows of links that say something, one behind the other. */
  private CardSheet withoutEmptyLinks() {
    Map<String, String> kept = new LinkedHashMap<>(values);
    kept.keySet().removeIf(name -> name.startsWith("links."));
    int next = 0;
    for (int row = 0; row <= MOST_LINKS; row++) {
      String relation = text(link(row, "relation"));
      String to = text(link(row, "to"));
      if (!(relation + to).isEmpty()) {
        kept.put(link(next, "relation"), relation);
        kept.put(link(next++, "to"), to);
      }
    }
    return new CardSheet(kept);
  }

  /** The card as the API has it, what is blank left out; whatever is wrong with it stays in it. */
  ObjectNode json() {
    ObjectNode json = lines(LINES.subList(0, LINES.size() - 1));
    TEXTS.stream().limit(TEXTS.size() - 1).forEach(name -> put(json, name, LANGUAGES));
    put(json, "period", List.of("from", "to"));
    ArrayNode links = json.putArray("links");
    for (int row = 0; row < links(); row++) {
      ObjectNode link = links.addObject();
      put(link, "relation", text(link(row, "relation")));
      put(link, "to", text(link(row, "to")));
    }
    ArrayNode sections = json.putArray("sections");
    for (int i = 0; i < MOST_SECTIONS && !text("sections." + i).isEmpty(); i++) {
      sections.add(text("sections." + i));
    }
    return json;
  }

  /** Why a document is taken back, as the API has it. */
  ObjectNode withdrawal() {
    ObjectNode json = lines(List.of("cause", "replacedBy"));
    put(json, "reason", LANGUAGES);
    return json;
  }

  private ObjectNode lines(List<String> names) {
    ObjectNode json = StrictJson.object();
    names.forEach(name -> put(json, name, text(name)));
    return json;
  }

  private void put(ObjectNode json, String name, List<String> parts) {
    ObjectNode object = StrictJson.object();
    parts.forEach(part -> put(object, part, text(name + "." + part)));
    if (!object.isEmpty()) {
      json.set(name, object);
    }
  }

  private static void put(ObjectNode json, String name, String value) {
    if (!value.isBlank()) {
      json.put(name, value);
    }
  }
}
