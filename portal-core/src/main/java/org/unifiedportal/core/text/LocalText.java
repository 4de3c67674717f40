package org.unifiedportal.core.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is said, by language: at least one language, no blank words.
 *
 * <p>A reader whose language is missing is shown another one and told so: see {@link
 * #shown(Language)}.
 */
public record LocalText(@JsonValue Map<Language, String> words) {

  /** Copies the words and refuses an empty map or blank words. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public LocalText {
    if (words.isEmpty()) {
      throw new IllegalArgumentException("words are needed in at least one language");
    }
    words.forEach(LocalText::refuseBlank);
    words = Collections.unmodifiableMap(new EnumMap<>(words));
  }

  private static void refuseBlank(Language language, String said) {
    if (said.isBlank()) {
      throw new IllegalArgumentException("words in " + language.tag() + " are blank");
    }
  }

  /** Words in one language only. */
  public static LocalText in(Language language, String words) {
    return new LocalText(Map.of(language, words));
  }

  /** Words in the two languages the law requires. */
  public static LocalText of(String kk, String ru) {
    return new LocalText(Map.of(Language.KK, kk, Language.RU, ru));
  }

  /** Words in all three languages. */
  public static LocalText of(String kk, String ru, String en) {
    return new LocalText(Map.of(Language.KK, kk, Language.RU, ru, Language.EN, en));
  }

  /** The words in exactly this language. */
  public Optional<String> find(Language language) {
    return Optional.ofNullable(words.get(language));
  }

  /**
   * What a reader of this language is shown: own words, else Kazakh, Russian, English in this
   * order.
   */
  public Shown shown(Language language) {
    return find(language).map(said -> new Shown(language, said)).orElseGet(() -> first(words));
  }

  private static Shown first(Map<Language, String> words) {
    var entry = words.entrySet().iterator().next();
    return new Shown(entry.getKey(), entry.getValue());
  }

  /** Words together with the language they are really in, for the {@code lang} attribute. */
  public record Shown(Language language, String words) {}
}
