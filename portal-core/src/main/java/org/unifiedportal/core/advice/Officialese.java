package org.unifiedportal.core.advice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.unifiedportal.core.text.Language;

/**
 * Phrases of offices that a neighbour would not say, and what one would say instead: {@code
 * officialese_<tag>.txt}, a phrase, a bar, and the better words where there are some. A phrase is
 * found whatever endings its last word takes.
 */
final class Officialese {
  private static final Map<Language, Officialese> ALL = readAll();

  private final List<Phrase> phrases;

  private Officialese(List<Phrase> phrases) {
    this.phrases = phrases;
  }

  /** A phrase and what one says instead, possibly nothing. */
  record Phrase(String said, String better, Pattern form) {
    static Phrase of(String line) {
      String[] parts = line.split("\\|", -1);
      String said = parts[0].strip();
      String form = "(?iu)(?<![\\p{L}])" + Pattern.quote(said).replace(" ", "\\E\\s+\\Q");
      return new Phrase(said, parts[1].strip(), Pattern.compile(form));
    }
  }

  static Officialese in(Language language) {
    return Objects.requireNonNull(ALL.get(language));
  }

  /** The first of them in the words. */
  Optional<Phrase> find(String words) {
    return phrases.stream().filter(phrase -> phrase.form().matcher(words).find()).findFirst();
  }

  private static Map<Language, Officialese> readAll() {
    Map<Language, Officialese> all = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      all.put(language, new Officialese(read(language)));
    }
    return all;
  }

  private static List<Phrase> read(Language language) {
    String name = "officialese_%s.txt".formatted(language.tag()).toLowerCase(Locale.ROOT);
    try (InputStream stream = Officialese.class.getResourceAsStream(name);
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(stream, name), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Phrase::of)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
