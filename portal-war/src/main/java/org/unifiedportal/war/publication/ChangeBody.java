package org.unifiedportal.war.publication;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.unifiedportal.core.publication.Change;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.war.http.MayBeAbsent;
import org.unifiedportal.war.http.Members;

/** What an edition changes for the citizen; a major change needs a note. */
record ChangeBody(Weight weight, @MayBeAbsent LocalText note) {
  private static final int LONGEST_KEY = 20;
  private static final int LONGEST_NOTE = 1000;

  /** How much it changes. */
  public enum Weight {
    MINOR,
    MAJOR;

    /** The name in JSON. */
    @com.fasterxml.jackson.annotation.JsonValue
    public String key() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** Finds the member {@code change}. */
  static Optional<Change> find(Members members) {
    return members
        .findObject("change")
        .flatMap(json -> read(json, members.at("change"), members.issues()));
  }

  private static Optional<Change> read(JsonNode json, String at, Issues issues) {
    Members members = Members.of(json, at, issues);
    String weight = members.text("weight", LONGEST_KEY);
    Optional<LocalText> note = WordsBody.find(members, "note", LONGEST_NOTE);
    members.noteUnknown();
    return switch (weight) {
      case "minor" -> Optional.of(new Change.Minor());
      case "major" -> major(note, members);
      default -> unknown(weight, members);
    };
  }

  private static Optional<Change> major(Optional<LocalText> note, Members members) {
    members.issues().addIf(note.isEmpty(), members.at("note"), "issue.note-missing");
    return note.map(Change.Major::new);
  }

  private static Optional<Change> unknown(String weight, Members members) {
    members.issues().addIf(!weight.isEmpty(), members.at("weight"), "issue.choice", "minor, major");
    return Optional.empty();
  }
}
