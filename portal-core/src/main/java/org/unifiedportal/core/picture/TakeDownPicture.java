package org.unifiedportal.core.picture;

import org.unifiedportal.core.refusal.Issues;

/**
 * Take a picture down, in all its parts and on all pages of its agency.
 *
 * @param note what there is to say besides the reason; needed for {@link TakedownReason#OTHER}
 */
public record TakeDownPicture(
    PictureId picture, long knownVersion, TakedownReason reason, String note) {
  /** The longest note, in characters. */
  public static final int LONGEST_NOTE = 300;

  /** Takes the blanks around the note away. */
  public TakeDownPicture {
    note = note.strip();
  }

  /** Refuses a note that is too long, and none where the reason alone says nothing. */
  void refuseUnfit() {
    new Issues()
        .addIf(reason == TakedownReason.OTHER && note.isEmpty(), "/note", "issue.takedown-note")
        .addIf(note.length() > LONGEST_NOTE, "/note", "issue.too-long", LONGEST_NOTE)
        .refuseIfAny();
  }
}
