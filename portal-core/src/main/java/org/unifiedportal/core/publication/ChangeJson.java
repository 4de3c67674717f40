package org.unifiedportal.core.publication;

import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.text.LocalText;

/** A change as two columns: its kind, and the note of a major one. */
final class ChangeJson {
  private ChangeJson() {}

  static String kind(Change change) {
    return switch (change) {
      case Change.First first -> "first";
      case Change.Minor minor -> "minor";
      case Change.Major major -> "major";
    };
  }

  static @Nullable String note(Change change) {
    return change instanceof Change.Major major ? ContentJson.writeWords(major.note()) : null;
  }

  static Change read(@Nullable String kind, @Nullable String note) {
    return switch (String.valueOf(kind)) {
      case "first" -> new Change.First();
      case "minor" -> new Change.Minor();
      default -> new Change.Major(note == null ? unsaid() : ContentJson.readWords(note));
    };
  }

  private static LocalText unsaid() {
    throw new IllegalStateException("a major change is kept with its note");
  }
}
