package org.unifiedportal.war.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.unifiedportal.core.document.Card;
import org.unifiedportal.core.document.DocumentId;
import org.unifiedportal.core.document.DocumentKind;
import org.unifiedportal.core.document.DocumentLink;
import org.unifiedportal.core.document.LegalState;
import org.unifiedportal.core.document.Licence;
import org.unifiedportal.core.document.Period;
import org.unifiedportal.core.document.Relation;
import org.unifiedportal.core.document.Requisites;
import org.unifiedportal.core.document.Topic;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.site.RequiredSection;
import org.unifiedportal.core.site.RequiredSections;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.war.http.Members;
import org.unifiedportal.war.http.Pointer;
import org.unifiedportal.war.http.StrictJson;
import org.unifiedportal.war.publication.WordsBody;

/** Reads the members of a card; what is wrong is noted and left out. */
final class CardReader {
  private static final int MOST = 20;
  private static final int LONGEST_KEY = 40;
  private static final int LONGEST_WORDS = 300;

  private final Members members;
  private final Issues issues;

  CardReader(JsonNode body, String pointer, Issues issues) {
    this.members = Members.of(body, pointer, issues);
    this.issues = issues;
  }

  Optional<DocumentKind> kind() {
    members.noteAbsent("kind");
    return choice(members, "kind", DocumentKind::find, DocumentKind.values());
  }

  Optional<LocalText> title() {
    members.noteAbsent("title");
    return WordsBody.find(members, "title", Card.LONGEST_TITLE);
  }

  Requisites requisites() {
    return new Requisites(
        members.findText("number", Requisites.LONGEST_NUMBER),
        day(members, "date"),
        WordsBody.find(members, "signatory", LONGEST_WORDS),
        WordsBody.find(members, "issuer", LONGEST_WORDS));
  }

  Optional<LegalState> state() {
    return choice(members, "state", LegalState::find, LegalState.values());
  }

  List<DocumentLink> links() {
    List<DocumentLink> links = new ArrayList<>();
    JsonNode array = array("links");
    for (int i = 0; i < array.size(); i++) {
      link(array.get(i), Pointer.below(members.at("links"), i)).ifPresent(links::add);
    }
    return links;
  }

  private Optional<DocumentLink> link(JsonNode json, String pointer) {
    Members link = Members.of(json, pointer, issues);
    link.noteAbsent("relation");
    link.noteAbsent("to");
    Optional<Relation> relation = choice(link, "relation", Relation::find, Relation.values());
    Optional<String> to = link.findText("to", LONGEST_KEY);
    Optional<DocumentId> id = to.flatMap(DocumentId::parse);
    issues.addIf(to.isPresent() && id.isEmpty(), link.at("to"), "issue.id");
    link.noteUnknown();
    return relation.flatMap(known -> id.map(target -> new DocumentLink(known, target)));
  }

  Set<String> sections() {
    Set<String> sections = new LinkedHashSet<>();
    JsonNode array = array("sections");
    for (int i = 0; i < array.size(); i++) {
      String key = array.get(i).asText();
      if (array.get(i).isTextual() && RequiredSections.ofLaw().find(key).isPresent()) {
        sections.add(key);
      } else {
        issues.add(
            Pointer.below(members.at("sections"), i), "issue.section-of-law", key, keysOfLaw());
      }
    }
    return sections;
  }

  private static String keysOfLaw() {
    return RequiredSections.ofLaw().all().stream()
        .map(RequiredSection::key)
        .collect(Collectors.joining(", "));
  }

  /** An absent array is an empty one; one that is too long is noted and left out. */
  private JsonNode array(String name) {
    JsonNode array = members.findArray(name).orElseGet(() -> StrictJson.object().arrayNode());
    issues.addIf(array.size() > MOST, members.at(name), "issue.too-many", MOST);
    return array.size() > MOST ? StrictJson.object().arrayNode() : array;
  }

  Optional<Topic> topic() {
    return choice(members, "topic", Topic::find, Topic.values());
  }

  Optional<Period> period() {
    return members
        .findObject("period")
        .flatMap(json -> {
          Members period = Members.of(json, members.at("period"), issues);
          period.noteAbsent("from");
          period.noteAbsent("to");
          Optional<LocalDate> from = day(period, "from");
          Optional<LocalDate> to = day(period, "to");
          period.noteUnknown();
          return from.flatMap(start -> to.flatMap(end -> period(start, end)));
        });
  }

  private Optional<Period> period(LocalDate from, LocalDate to) {
    issues.addIf(to.isBefore(from), members.at("period"), "issue.period");
    return to.isBefore(from) ? Optional.empty() : Optional.of(new Period(from, to));
  }

  Optional<Licence> licence() {
    return choice(members, "licence", Licence::find, Licence.values());
  }

  Optional<UUID> page() {
    Optional<String> words = members.findText("page", LONGEST_KEY);
    Optional<UUID> id = words.flatMap(DocumentId::parse).map(DocumentId::value);
    issues.addIf(words.isPresent() && id.isEmpty(), members.at("page"), "issue.id");
    return id;
  }

  void noteUnknown() {
    members.noteUnknown();
  }

  private Optional<LocalDate> day(Members of, String name) {
    Optional<String> said = of.findText(name, LONGEST_KEY);
    Optional<LocalDate> day = said.flatMap(CardReader::day);
    issues.addIf(said.isPresent() && day.isEmpty(), of.at(name), "issue.field.day");
    return day;
  }

  private static Optional<LocalDate> day(String said) {
    try {
      return Optional.of(LocalDate.parse(said))
          .filter(day -> day.getYear() >= 1900 && day.getYear() <= 2199);
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  private <T> Optional<T> choice(
      Members of, String name, Function<String, Optional<T>> find, T[] all) {
    Optional<String> key = of.findText(name, LONGEST_KEY);
    Optional<T> chosen = key.flatMap(find);
    issues.addIf(key.isPresent() && chosen.isEmpty(), of.at(name), "issue.choice", keys(all));
    return chosen;
  }

  private static <T> String keys(T[] all) {
    return Arrays.stream(all)
        .map(one -> StrictJson.tree(one).textValue())
        .collect(Collectors.joining(", "));
  }
}
