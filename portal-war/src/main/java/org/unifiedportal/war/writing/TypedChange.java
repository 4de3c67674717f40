package org.unifiedportal.war.writing;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.unifiedportal.core.publication.Change;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;

/**
 * What a correction changes for the citizen, as it was typed; the person must say it. In which
 * languages at least is a rule of publishing.
 */
record TypedChange(Sheet sheet) {
  private static final String NOTE = "change.note";

  /** The change; what is missing is noted. */
  Optional<Change> read(Issues issues) {
    return switch (sheet.text("change.weight")) {
      case "minor" -> Optional.of(new Change.Minor());
      case "major" -> {
        Optional<LocalText> note = words(sheet, NOTE);
        issues.addIf(note.isEmpty(), "/change/note/" + first(), "issue.note-missing");
        yield note.map(Change.Major::new);
      }
      default -> {
        issues.add("/change/weight", "issue.required");
        yield Optional.empty();
      }
    };
  }

  private String first() {
    return Arrays.stream(Language.values())
        .filter(sheet::isWritten)
        .findFirst()
        .orElse(Language.KK)
        .tag();
  }

  /** Words by language under a name of the sheet; empty when nothing was typed. */
  static Optional<LocalText> words(Sheet sheet, String name) {
    Map<Language, String> words = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      String said = sheet.text(name + "." + language.tag());
      if (!said.isBlank()) {
        words.put(language, said);
      }
    }
    return words.isEmpty() ? Optional.empty() : Optional.of(new LocalText(words));
  }
}
