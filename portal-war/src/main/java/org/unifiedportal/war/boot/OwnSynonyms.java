package org.unifiedportal.war.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.unifiedportal.search.query.Synonyms;

/** The portal's own synonyms: {@code synonyms.txt} in its home, besides those that come with it. */
final class OwnSynonyms {
  private static final String FILE = "synonyms.txt";

  private OwnSynonyms() {}

  /** Those of this home; a wrong line stops the start and is named. */
  static Synonyms of(Path home) {
    Path file = home.resolve(FILE);
    if (!Files.exists(file)) {
      return Synonyms.NONE;
    }
    try (Stream<String> lines = Files.lines(file)) {
      return Synonyms.parse(lines);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file + " can't be read", unreadable);
    }
  }
}
