package org.unifiedportal.war.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.unifiedportal.core.text.Language;

/**
 * The words of the interface in one language, read once from {@code messages_<tag>.properties}.
 *
 * <p>{@code {0}}, {@code {1}} … in a message are replaced by the arguments as they are; HTML is
 * escaped where it is written.
 */
public final class Words {
  private static final Map<Language, Words> ALL = readAll();

  private final Language language;
  private final Properties messages;

  private Words(Language language, Properties messages) {
    this.language = language;
    this.messages = messages;
  }

  /** The words in this language. */
  public static Words in(Language language) {
    return ALL.get(language);
  }

  /** The language of these words. */
  public Language language() {
    return language;
  }

  /** A message with its arguments filled in; an unknown key is a bug and refused. */
  public String say(String key, Object... arguments) {
    String message = messages.getProperty(key);
    if (message == null) {
      throw new IllegalArgumentException("no words in " + language.tag() + " for: " + key);
    }
    return fill(message, arguments);
  }

  /** A message in the form the number asks for; the number is argument 0. */
  public String count(String key, long number) {
    return say(key + "." + Plural.of(language, number), Numbers.grouped(number));
  }

  /** Whether there are words for the key. */
  public boolean has(String key) {
    return messages.containsKey(key);
  }

  /** Every key, sorted. */
  public Set<String> keys() {
    return new TreeSet<>(messages.stringPropertyNames());
  }

  private static String fill(String message, Object[] arguments) {
    String filled = message;
    for (int i = 0; i < arguments.length; i++) {
      filled = filled.replace("{" + i + "}", arguments[i].toString());
    }
    return filled;
  }

  private static Map<Language, Words> readAll() {
    Map<Language, Words> all = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      all.put(language, new Words(language, read("/messages_" + language.tag() + ".properties")));
    }
    return all;
  }

  private static Properties read(String resource) {
    Properties messages = new Properties();
    try (InputStream stream = Words.class.getResourceAsStream(resource)) {
      messages.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("can't read " + resource, e);
    }
    return messages;
  }
}
