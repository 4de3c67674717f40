package org.unifiedportal.war.console;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.page.Words;

/**
 * What a person wrote into a form of the console, apart from what the form only carried along.
 *
 * @param path where the form was sent to, below the language
 */
record TypedWords(String path, Reader reader) {
  private static final Pattern CHOSEN =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9]+|[a-z][a-z-]*|/[a-z0-9/-]*");

  /** A person writes into these, however much what is written looks like a key. */
  private static final Set<String> WRITTEN =
      Set.of("words", "note", "name", "title", "lead", "text", "alt", "credit", "program", "login");

  private static final Set<String> CARRIED =
      Set.of("paper", "version", "sections", "licence", "image", "picture", "kind", "once");

  /** Screens whose words are called otherwise than their address. */
  private static final Map<String, String> NOUNS =
      Map.of(
          "agencies", "profile",
          "bets", "tuning",
          "documents", "card",
          "file", "change",
          "people", "account",
          "sections", "lacks",
          "synonyms", "tuning",
          "takedown", "picture.takedown");

  /** The words among what was sent, in the order of the form. */
  List<KeptScreen.Typed> of(List<KeptScreen.Carried> sent) {
    return sent.stream()
        .filter(one -> !one.value().isBlank() && isWritten(one))
        .map(one -> {
          String lang =
              tongue(one.name()).equals(reader.language().tag()) ? "" : tongue(one.name());
          return new KeptScreen.Typed(label(one.name()), lang, one.value());
        })
        .toList();
  }

  private static boolean isWritten(KeptScreen.Carried sent) {
    String last = last(sent.name());
    if (CARRIED.contains(last) || CARRIED.contains(first(sent.name()))) {
      return false;
    }
    return WRITTEN.contains(last)
        || Language.find(last).isPresent()
        || !CHOSEN.matcher(sent.value()).matches();
  }

  /** As the form called it, as far as that is known, with the language where it has one. */
  private String label(String name) {
    Words words = Words.in(reader.language());
    Optional<String> known =
        keys(name).filter(words::has).filter(key -> !words.say(key).contains("{")).findFirst();
    String label = reader.say(known.orElse("kept.typed"));
    boolean isTold = tongue(name).isEmpty() || known.filter(key -> key.endsWith(name)).isPresent();
    return isTold ? label : label + " (" + tongue(name) + ")";
  }

  /** Words are called by the noun of the screen and the name of the field. */
  private Stream<String> keys(String name) {
    Stream<String> own =
        List.of(path.split("/")).reversed().stream()
            .flatMap(
                one -> Stream.of(one, one.replaceFirst("s$", ""), NOUNS.getOrDefault(one, one)))
            .map(noun -> noun + "." + name);
    String second = name.startsWith("fields.") ? name.split("[.]", -1)[1] : name;
    return Stream.concat(own, Stream.of(name, "field." + second, "write." + last(name)));
  }

  private static String first(String name) {
    return name.replaceFirst("[.].*", "");
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** The language a part of the name says, the last of them. */
  private static String tongue(String name) {
    return List.of(name.split("[.]")).reversed().stream()
        .filter(part -> Language.find(part).isPresent())
        .findFirst()
        .orElse("");
  }
}
