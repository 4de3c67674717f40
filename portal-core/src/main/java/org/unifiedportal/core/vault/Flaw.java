package org.unifiedportal.core.vault;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What makes a PDF hard to read for some: for those who listen to it, or have not its fonts. The
 * words stand under {@code flaw.<key>}; PDF/UA (ISO 14289) asks for all of them.
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
  ENCRYPTED("encrypted");

  private final String key;

  Flaw(String key) {
    this.key = key;
  }

  /** The stable name in data, messages and JSON. */
  @JsonValue
  public String key() {
    return key;
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
