package org.unifiedportal.war.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.unifiedportal.core.text.Language;

/** The words of problems in one language, from {@code problems_<tag>.properties}. */
public final class ProblemWords {
  private static final Map<Language, ProblemWords> ALL = readAll();

  private static final int LONGEST_ARGUMENT = 200;

  private final Properties sentences;

  private ProblemWords(Properties sentences) {
    this.sentences = sentences;
  }

  /** The words in this language. */
  public static ProblemWords in(Language language) {
    return Objects.requireNonNull(ALL.get(language));
  }

  /**
   * The short name of a status, such as "Not found"; unusual ones share the name of their hundred.
   */
  public String title(int status) {
    String own = sentences.getProperty("status." + status);
    return own != null ? own : sentences.getProperty(status < 500 ? "status.400" : "status.500");
  }

  /**
   * A sentence with its arguments; a key without words says only itself, so that no answer fails.
   */
  public String say(String key, List<Object> arguments) {
    String sentence = sentences.getProperty(key, key);
    for (int i = 0; i < arguments.size(); i++) {
      sentence = sentence.replace("{" + i + "}", word(arguments.get(i)));
    }
    return sentence;
  }

  /** Every key there are words for, sorted. */
  public Set<String> keys() {
    return new TreeSet<>(sentences.stringPropertyNames());
  }

  private String word(Object argument) {
    return argument instanceof Noun noun
        ? sentences.getProperty(noun.key(), noun.name())
        : tame(argument.toString());
  }

  /** What an asker sent is repeated short and without characters that do things. */
  private static String tame(String said) {
    String cut =
        said.codePoints()
            .limit(LONGEST_ARGUMENT)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return SafeText.isSafe(cut) ? cut : cut.replaceAll("[\\p{Cntrl}\\p{Cs}]", "\uFFFD");
  }

  private static Map<Language, ProblemWords> readAll() {
    Map<Language, ProblemWords> all = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      all.put(language, new ProblemWords(read("problems_" + language.tag() + ".properties")));
    }
    return all;
  }

  private static Properties read(String resource) {
    Properties sentences = new Properties();
    try (InputStream stream = ProblemWords.class.getResourceAsStream(resource)) {
      sentences.load(
          new InputStreamReader(Objects.requireNonNull(stream, resource), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
    return sentences;
  }
}
