package org.unifiedportal.core.agency;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.unifiedportal.core.text.Language;

/**
 * What an agency has decided on English. Nothing can be decided on Kazakh and Russian: Law 401-V,
 * article 16(14), wants both. The words stand in the message files under {@code english.<key>}.
 */
public enum English {
  /** It publishes none: its pages don't offer it, its forms don't ask for it. */
  NONE("none"),
  /** It publishes some where somebody wrote it; nobody waits for the rest. */
  SOME("some"),
  /** It publishes all of it: what goes out without is owed as Russian is. */
  ALL("all");

  private final String key;

  English(String key) {
    this.key = key;
  }

  /** The stable name in data, messages and JSON. */
  @JsonValue
  public String key() {
    return key;
  }

  /** The languages that readers of the agency are offered, in the order of the law. */
  public Set<Language> offered() {
    return switch (this) {
      case NONE -> Collections.unmodifiableSet(EnumSet.of(Language.KK, Language.RU));
      case SOME, ALL -> Collections.unmodifiableSet(EnumSet.allOf(Language.class));
    };
  }

  /** Whether a text in this language is owed. */
  public boolean isOwed(Language language) {
    return switch (language) {
      case KK, RU -> true;
      case EN -> this == ALL;
    };
  }

  /** Finds a decision by its key. */
  public static Optional<English> find(String key) {
    return Arrays.stream(values()).filter(english -> english.key.equals(key)).findFirst();
  }
}
