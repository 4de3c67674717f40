package org.unifiedportal.core.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A language of the portal, in the order the law sets: the state language first (Law on Languages,
 * art. 21).
 */
public enum Language {
  KK("kk", "Қаз", "Қазақша"),
  RU("ru", "Рус", "Русский"),
  EN("en", "Eng", "English");

  private final String tag;
  private final String shortName;
  private final String ownName;
  private final Locale locale;

  Language(String tag, String shortName, String ownName) {
    this.tag = tag;
    this.shortName = shortName;
    this.ownName = ownName;
    this.locale = Locale.forLanguageTag(tag + "-KZ");
  }

  /** The BCP 47 tag and first path segment, such as {@code kk}. */
  @JsonValue
  public String tag() {
    return tag;
  }

  /** Three letters for the switch, all languages of equal size. */
  public String shortName() {
    return shortName;
  }

  /** The language's name in itself. */
  public String ownName() {
    return ownName;
  }

  /** The locale for case, sort and numbers. */
  public Locale locale() {
    return locale;
  }

  /** Finds a language by its exact lower-case tag. */
  public static Optional<Language> find(String tag) {
    return Arrays.stream(values()).filter(language -> language.tag.equals(tag)).findFirst();
  }

  /** The language of a tag that is known to be good; anything else is a bug or a bad body. */
  @JsonCreator
  public static Language of(String tag) {
    return find(tag)
        .orElseThrow(() -> new IllegalArgumentException("not a language of the portal: " + tag));
  }
}
