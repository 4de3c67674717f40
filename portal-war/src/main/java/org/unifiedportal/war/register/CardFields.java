package org.unifiedportal.war.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.unifiedportal.core.document.DocumentKind;
import org.unifiedportal.core.document.LegalState;
import org.unifiedportal.core.document.Licence;
import org.unifiedportal.core.document.Relation;
import org.unifiedportal.core.document.Topic;
import org.unifiedportal.core.site.RequiredSection;
import org.unifiedportal.core.site.RequiredSections;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.FormField.Choice;
import org.unifiedportal.war.console.FormField.Look;
import org.unifiedportal.war.page.Reader;

/**
 * Makes the fields of a card, filled in from a sheet.
 *
 * @param suggested the fields that nobody has looked at yet, each with the key of the words that
 *     tell from where they are filled in
 */
record CardFields(
    CardSheet sheet, Map<String, String> suggested, Complaints complaints, Reader reader) {
  private static final String NONE = "–";
  private static final Set<String> ALWAYS =
      Set.of("kind", "title.kk", "title.ru", "licence", "files.0");
  private static final Set<String> OF_ACTS = Set.of("number", "date", "issuer.kk");

  /** What tells a document from others. */
  List<FormField> main() {
    List<FormField> fields = new ArrayList<>();
    fields.add(
        choice("kind", "card.kind", keys(DocumentKind.values(), DocumentKind::key), "paper."));
    fields.add(words("title", Language.KK, Look.WORDS));
    fields.add(words("title", Language.RU, Look.WORDS));
    fields.add(field(Look.LINE, "number", "document.number"));
    fields.add(field(Look.DAY, "date", "document.date"));
    for (String text : List.of("issuer", "signatory")) {
      fields.add(words(text, Language.KK, Look.LINE));
      fields.add(words(text, Language.RU, Look.LINE));
    }
    if (!sheet.text("files.0").isEmpty()) {
      fields.add(language());
    }
    return fields;
  }

  private FormField language() {
    List<Choice> languages =
        Stream.of(Language.values())
            .map(one ->
                new Choice(one.tag(), one.ownName(), one.tag().equals(sheet.text("files.0"))))
            .toList();
    return field(Look.CHOICE, "files.0", "card.file-language").of(languages);
  }

  /** What only some documents need. */
  List<FormField> more() {
    List<FormField> fields = new ArrayList<>();
    fields.add(words("title", Language.EN, Look.WORDS));
    fields.add(
        maybe(
            "state",
            "document.state",
            keys(LegalState.values(), LegalState::key),
            "choice.legalState."));
    fields.add(maybe("topic", "document.topic", keys(Topic.values(), Topic::key), "topic."));
    fields.add(section());
    fields.add(field(Look.DAY, "period.from", "card.period.from"));
    fields.add(field(Look.DAY, "period.to", "card.period.to"));
    fields.add(
        choice("licence", "document.licence", keys(Licence.values(), Licence::key), "licence."));
    for (int row = 0; row <= Math.min(sheet.links(), CardSheet.MOST_LINKS - 1); row++) {
      fields.add(
          maybe(
              CardSheet.link(row, "relation"),
              "card.link.relation",
              keys(Relation.values(), Relation::key),
              "card.link."));
      fields.add(
          field(Look.LINE, CardSheet.link(row, "to"), "card.link.to")
              .hinted(reader.say("card.link.hint")));
    }
    fields.add(field(Look.LINE, "page", "card.page").hinted(reader.say("card.page.hint")));
    return fields;
  }

  /** Whether anything that stands folded must be seen: it is wrong, or says that an act is void. */
  boolean isMoreUrgent() {
    return suggested.containsKey("state")
        || suggested.containsKey(CardSheet.link(0, "to"))
        || more().stream().anyMatch(field -> !field.error().isEmpty());
  }

  /** Values this form only carries along: further sections than the first. */
  List<FormField> carried() {
    return sheet.values().entrySet().stream()
        .filter(one -> one.getKey().matches("sections\\.[1-9][0-9]?"))
        .map(one -> FormField.may(Look.LINE, one.getKey(), "").with(one.getValue()))
        .toList();
  }

  private FormField section() {
    List<Choice> choices = new ArrayList<>();
    choices.add(
        new Choice("", reader.say("card.section.of-kind"), sheet.text("sections.0").isEmpty()));
    for (RequiredSection one : RequiredSections.ofLaw().all()) {
      String title = reader.shown(one.title()).words();
      choices.add(new Choice(one.key(), title, one.key().equals(sheet.text("sections.0"))));
    }
    return field(Look.CHOICE, "sections.0", "card.section").of(choices);
  }

  /** What is wrong with words in any language is said beside the Kazakh ones. */
  private FormField words(String name, Language language, Look look) {
    String full = name + "." + language.tag();
    FormField field = field(look, full, "card." + full).in(language.tag());
    String wrong = (complaints.at(full) + " " + complaints.at(name)).strip();
    return language == Language.KK ? field.wrong(wrong) : field;
  }

  private FormField choice(String name, String label, List<String> keys, String words) {
    List<Choice> choices = keys.stream().map(key -> one(name, key, words)).toList();
    return field(Look.CHOICE, name, label).of(choices);
  }

  private FormField maybe(String name, String label, List<String> keys, String words) {
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice("", NONE, sheet.text(name).isEmpty()));
    keys.forEach(key -> choices.add(one(name, key, words)));
    return field(Look.CHOICE, name, label).of(choices);
  }

  private Choice one(String name, String key, String words) {
    return new Choice(key, reader.say(words + key), key.equals(sheet.text(name)));
  }

  private static <T> List<String> keys(T[] all, Function<T, String> key) {
    return Stream.of(all).map(key).toList();
  }

  private FormField field(Look look, String name, String words) {
    String label = reader.say(words);
    FormField field =
        isRequired(name) ? FormField.must(look, name, label) : FormField.may(look, name, label);
    FormField filled = field.with(sheet.text(name)).held(complaints);
    return suggested.containsKey(name) ? filled.hinted(reader.say(suggested.get(name))) : filled;
  }

  /** A legal act of the chosen kind needs more than other papers. */
  private boolean isRequired(String name) {
    boolean isAct =
        DocumentKind.find(sheet.text("kind")).filter(DocumentKind::isLegalAct).isPresent();
    return ALWAYS.contains(name) || isAct && OF_ACTS.contains(name);
  }
}
