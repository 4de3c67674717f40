package org.unifiedportal.war.audit;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.unifiedportal.core.text.Alphabet;
import org.unifiedportal.war.console.FormField.Choice;
import org.unifiedportal.war.page.Reader;

/** What happened, in the words of the reader's language: {@code event.<name>} of the messages. */
record EventWords(Reader reader) {
  private static final String BASE = "event.";

  /** The words of an event; the name itself where an older portal wrote one nobody knows now. */
  String of(String type) {
    String key = BASE + type;
    return reader.words().has(key) ? reader.say(key) : type;
  }

  /** Every event in the order of its words, and any in front. */
  List<Choice> choices(String chosen) {
    Stream<Choice> all =
        reader.words().keys().stream()
            .filter(key -> key.startsWith(BASE))
            .map(key -> key.substring(BASE.length()))
            .map(type -> new Choice(type, of(type), type.equals(chosen)))
            .sorted(Comparator.comparing(Choice::words, Alphabet::compare));
    return Stream.concat(Stream.of(new Choice("", reader.say("audit.any"), chosen.isEmpty())), all)
        .toList();
  }
}
