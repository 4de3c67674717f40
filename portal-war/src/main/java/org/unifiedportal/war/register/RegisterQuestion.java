package org.unifiedportal.war.register;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.document.DocumentId;
import org.unifiedportal.core.document.DocumentKind;
import org.unifiedportal.core.document.RegisterFilter;
import org.unifiedportal.core.document.RegisterStore;
import org.unifiedportal.war.console.Ask;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.FormField.Choice;
import org.unifiedportal.war.console.FormField.Look;
import org.unifiedportal.war.page.Reader;

/**
 * What somebody asks the register by the parameters of its address; what nobody knows counts as not
 * asked.
 */
record RegisterQuestion(String words, String state, String kind, String lacks, String after) {
  private static final int LONGEST = 200;

  /** Rows show a number behind its sign, which is no part of it. */
  private static final String BETWEEN_WORDS = "[\\s\\h\"«»№#]+";

  private static final String PLACE = "[0-9]{1,12}\\.[0-9]{1,9}\\.[0-9a-f-]{36}";

  static RegisterQuestion of(Ask ask) {
    String words = ask.parameter("q").replaceAll("\\p{Cntrl}|\\p{Cs}", " ").strip();
    String lacks = ask.parameter("lacks");
    return new RegisterQuestion(
        words.substring(0, Math.min(words.length(), LONGEST)),
        RegisterFilter.State.find(ask.parameter("state")).map(RegisterFilter.State::key).orElse(""),
        DocumentKind.find(ask.parameter("kind")).map(DocumentKind::key).orElse(""),
        RegisterStore.GAPS.contains(lacks) ? lacks : "",
        ask.parameter("after"));
  }

  boolean isNarrow() {
    return !(words + state + kind + lacks).isEmpty();
  }

  RegisterFilter filter(Account account) {
    return RegisterFilter.of(account.agencies(Scope.READ))
        .with(RegisterFilter.State.find(state))
        .of(DocumentKind.find(kind))
        .lacking(lacks)
        .saying(List.of(words.split(BETWEEN_WORDS)))
        .behind(place());
  }

  private Optional<RegisterFilter.Place> place() {
    if (!after.matches(PLACE)) {
      return Optional.empty();
    }
    String[] parts = after.split("\\.");
    try {
      Instant at = Instant.ofEpochSecond(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
      return DocumentId.parse(parts[2]).map(id -> new RegisterFilter.Place(at, id));
    } catch (DateTimeException foreign) {
      return Optional.empty();
    }
  }

  /** The same question behind a place, as the query of an address. */
  String behind(RegisterFilter.Place last) {
    Instant at = last.changedAt();
    return "?after="
        + at.getEpochSecond()
        + "."
        + at.getNano()
        + "."
        + last.id()
        + query("q", words)
        + query("state", state)
        + query("kind", kind)
        + query("lacks", lacks);
  }

  private static String query(String name, String value) {
    return value.isEmpty()
        ? ""
        : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** The question as the fields of a form. */
  List<FormField> fields(Reader reader) {
    return List.of(
        FormField.may(Look.LINE, "q", reader.say("register.words")).with(words),
        choice(
            "state",
            keys(RegisterFilter.State.values(), RegisterFilter.State::key),
            "standing.",
            reader),
        choice("kind", keys(DocumentKind.values(), DocumentKind::key), "paper.", reader),
        choice("lacks", RegisterStore.GAPS, "gap.", reader));
  }

  private FormField choice(String name, List<String> keys, String words, Reader reader) {
    String chosen =
        switch (name) {
          case "state" -> state;
          case "kind" -> kind;
          default -> lacks;
        };
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice("", reader.say("register.any"), chosen.isEmpty()));
    keys.forEach(key -> choices.add(new Choice(key, reader.say(words + key), key.equals(chosen))));
    return FormField.may(Look.CHOICE, name, reader.say("register." + name)).of(choices);
  }

  private static <T> List<String> keys(T[] all, Function<T, String> key) {
    return Stream.of(all).map(key).toList();
  }
}
