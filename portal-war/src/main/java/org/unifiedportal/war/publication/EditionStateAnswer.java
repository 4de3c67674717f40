package org.unifiedportal.war.publication;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.Map;
import org.unifiedportal.core.publication.Change;
import org.unifiedportal.core.publication.EditionState;
import org.unifiedportal.core.text.Language;

/** How far an edition has come. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "state")
@JsonSubTypes({
  @JsonSubTypes.Type(value = EditionStateAnswer.Draft.class, name = "draft"),
  @JsonSubTypes.Type(value = EditionStateAnswer.Released.class, name = "released"),
})
sealed interface EditionStateAnswer {
  /** Being written. */
  record Draft() implements EditionStateAnswer {}

  /**
   * Was released.
   *
   * @param note what changed for the citizen, empty unless the change is major
   */
  record Released(Instant at, Weight change, Map<Language, String> note)
      implements EditionStateAnswer {}

  /** What the edition changed. */
  enum Weight {
    FIRST,
    MINOR,
    MAJOR;

    /** The name in JSON. */
    @com.fasterxml.jackson.annotation.JsonValue
    public String key() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  static EditionStateAnswer of(EditionState state) {
    return switch (state) {
      case EditionState.Draft draft -> new Draft();
      case EditionState.Released(Instant at, Change change) -> released(at, change);
    };
  }

  private static Released released(Instant at, Change change) {
    return switch (change) {
      case Change.First first -> new Released(at, Weight.FIRST, Map.of());
      case Change.Minor minor -> new Released(at, Weight.MINOR, Map.of());
      case Change.Major major -> new Released(at, Weight.MAJOR, major.note().words());
    };
  }
}
