package org.unifiedportal.core.vault;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is wrong with a file that opens. Readers are told what makes a PDF hard to read for some, in
 * words under {@code flaw.<key>}; PDF/UA (ISO 14289) asks for all of them. What its makers left
 * inside an office file, and what names persons, is told to its office alone, under {@code
 * advice.flaw.<key>}.
 */
public enum Flaw {
  /** No structure inside: a reading program guesses headings and order. */
  NOT_TAGGED("not-tagged"),
  /** It doesn't say its language: Kazakh is read aloud as if it were English. */
  NO_LANGUAGE("no-language"),
  /** It has no title of its own. */
  NO_TITLE("no-title"),
  /** It borrows fonts: Kazakh letters may be missing on another device. */
  FONTS_NOT_EMBEDDED("fonts-not-embedded"),
  /** It opens, but forbids copying or printing. */
  ENCRYPTED("encrypted"),
  /** Deleted, moved or inserted words that nobody has accepted or rejected. */
  TRACKED_CHANGES("tracked-changes"),
  /** What its makers wrote to one another. */
  REMARKS("remarks"),
  /** Words that are not shown until one asks for them. */
  HIDDEN_TEXT("hidden-text"),
  /** Sheets or slides that are not shown until one asks for them. */
  HIDDEN_SHEETS("hidden-sheets"),
  /** Rows or columns of a table that somebody hid. */
  HIDDEN_CELLS("hidden-cells"),
  /** Rows or columns that a filter leaves out or that are folded away, for all to see. */
  FILTERED("filtered"),
  /** Identification numbers of persons stand in it, for all to see or hidden. */
  PERSONAL_NUMBERS("personal-numbers");

  private final String key;

  Flaw(String key) {
    this.key = key;
  }

  /** The stable name in data, messages and JSON. */
  @JsonValue
  public String key() {
    return key;
  }

  /**
   * Whether it is told to the file's office alone: what its makers left inside, which the portal
   * doesn't read out but whoever downloads the file has, and what it says of persons.
   */
  public boolean isForItsOffice() {
    return switch (this) {
      case TRACKED_CHANGES,
          REMARKS,
          HIDDEN_TEXT,
          HIDDEN_SHEETS,
          HIDDEN_CELLS,
          FILTERED,
          PERSONAL_NUMBERS ->
          true;
      case NOT_TAGGED, NO_LANGUAGE, NO_TITLE, FONTS_NOT_EMBEDDED, ENCRYPTED -> false;
    };
  }

  /** These flaws in one line, as they are stored. */
  public static String line(Set<Flaw> flaws) {
    return flaws.stream().sorted().map(Flaw::key).collect(Collectors.joining(","));
  }

  /** Reads such a line; names this version doesn't know are left out. */
  public static Set<Flaw> ofLine(String line) {
    Set<String> keys = Set.of(line.split(","));
    Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
    Arrays.stream(values()).filter(flaw -> keys.contains(flaw.key)).forEach(flaws::add);
    return flaws;
  }
}
