package org.unifiedportal.feed.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.feed.entry.EntryKind;
import org.unifiedportal.feed.entry.Mark;

/** The words of feeds in the three languages, from the files beside this class. */
public final class FeedWords {
  private static final Map<Language, Properties> WORDS = read();

  private FeedWords() {}

  /** One entry of this kind: "Problem". */
  public static String kind(EntryKind kind, Language language) {
    return words("kind." + kind.key(), language);
  }

  /** Many entries of this kind: "Problems". */
  public static String kinds(EntryKind kind, Language language) {
    return words("kinds." + kind.key(), language);
  }

  /** A mark: "open". */
  public static String mark(Mark mark, Language language) {
    return words(mark.scheme() + "." + mark.key(), language);
  }

  /** What every feed says of itself. */
  public static String subtitle(Language language) {
    return words("subtitle", language);
  }

  /** What the feed of a closed agency says of itself first. */
  public static String closed(Language language) {
    return words("closed", language);
  }

  static Properties all(Language language) {
    return Objects.requireNonNull(WORDS.get(language));
  }

  private static String words(String key, Language language) {
    String words = all(language).getProperty(key);
    if (words == null) {
      throw new IllegalStateException("no words in " + language.tag() + " for " + key);
    }
    return words;
  }

  private static Map<Language, Properties> read() {
    Map<Language, Properties> words = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      words.put(language, read("words_" + language.tag() + ".properties"));
    }
    return words;
  }

  private static Properties read(String file) {
    Properties words = new Properties();
    try (InputStream in = Objects.requireNonNull(FeedWords.class.getResourceAsStream(file), file)) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new IllegalStateException("can't read " + file, unreadable);
    }
    return words;
  }
}
