package org.unifiedportal.core.migration;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;

/** The facts of a meta.yaml; what is of the wrong form is noted and read as absent. */
record Meta(Map<?, ?> values, Findings findings) {

  static Meta read(String yaml, Findings findings) {
    try {
      if (YamlTree.read(yaml) instanceof Map<?, ?> values) {
        return new Meta(values, findings);
      }
      findings.refuse("names and values are expected.");
    } catch (IOException broken) {
      findings.refuse("not readable as YAML: " + firstLine(broken.getMessage()));
    }
    return new Meta(Map.of(), findings);
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  void refuseUnknown(Set<String> known) {
    for (Object key : values.keySet()) {
      if (!known.contains(key.toString())) {
        findings.refuse("\"%s\" is not a field of meta.yaml.".formatted(key));
      }
    }
  }

  /** One line of text, empty when absent. */
  String text(String key) {
    return switch (values.get(key)) {
      case null -> "";
      case String text -> text.strip();
      default -> refused(key, "one line of text", "");
    };
  }

  List<?> list(String key) {
    return switch (values.get(key)) {
      case null -> List.of();
      case List<?> list -> list;
      default -> refused(key, "a list", List.of());
    };
  }

  Map<?, ?> map(String key) {
    return switch (values.get(key)) {
      case null -> Map.of();
      case Map<?, ?> map -> map;
      default -> refused(key, "names and values", Map.of());
    };
  }

  /** Words by language; the languages are named by these keys. */
  Map<Language, String> words(String key, Map<String, Language> languages) {
    Map<Language, String> words = new EnumMap<>(Language.class);
    for (Map.Entry<?, ?> entry : map(key).entrySet()) {
      Language language = languages.get(entry.getKey().toString());
      if (language != null && entry.getValue() instanceof String said && !said.isBlank()) {
        words.put(language, said.strip());
      } else {
        findings.refuse(
            "\"%s\" has no words in a known language: %s.".formatted(key, entry.getKey()));
      }
    }
    return words;
  }

  /** Words by language, or nothing when the key is absent. */
  java.util.Optional<LocalText> find(String key, Map<String, Language> languages) {
    return java.util.Optional.of(words(key, languages))
        .filter(words -> !words.isEmpty())
        .map(LocalText::new);
  }

  private <T> T refused(String key, String expected, T instead) {
    findings.refuse("\"%s\" must be %s.".formatted(key, expected));
    return instead;
  }

  private static String firstLine(String message) {
    return message == null ? "" : message.lines().findFirst().orElse("").strip();
  }
}
