package org.unifiedportal.war.publication;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.war.http.Members;

/** Reads words by language. */
public final class WordsBody {
  private WordsBody() {}

  /** Finds words of at most so many characters in each language; what is wrong is noted. */
  public static Optional<LocalText> find(Members members, String name, int longest) {
    return members.findObject(name).flatMap(json -> read(json, members, name, longest));
  }

  private static Optional<LocalText> read(
      JsonNode json, Members members, String name, int longest) {
    Members words = Members.of(json, members.at(name), members.issues());
    Map<Language, String> read = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      words.findText(language.tag(), longest).ifPresent(said -> read.put(language, said));
    }
    words.noteUnknown();
    members.issues().addIf(read.isEmpty(), members.at(name), "issue.field.words");
    return read.isEmpty() ? Optional.empty() : Optional.of(new LocalText(read));
  }
}
