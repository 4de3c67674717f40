package org.unifiedportal.core.tuning;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.text.Language;

/**
 * Expressions that mean the same, in up to three languages.
 *
 * @param agency within whose pages they hold; empty for the whole portal
 * @param words expressions by language, no language without any
 * @param isActive whether the search uses them
 * @param version counts changes from 1; 0 while nobody has kept it
 */
public record SynonymSet(
    TuningId id,
    Optional<AgencyId> agency,
    Map<Language, List<String>> words,
    boolean isActive,
    long version)
    implements Tuned {
  /** The most expressions of one language. */
  public static final int MOST = 12;

  /** The longest expression, in characters. */
  public static final int LONGEST = 80;

  /** The most words of an expression. */
  public static final int MOST_WORDS = 8;

  /** Copies the words. */
  public SynonymSet {
    EnumMap<Language, List<String>> kept = new EnumMap<>(Language.class);
    words.forEach((language, said) -> {
      if (!said.isEmpty()) {
        kept.put(language, List.copyOf(said));
      }
    });
    words = Collections.unmodifiableMap(kept);
  }

  /** The expressions of a language, possibly none. */
  public List<String> in(Language language) {
    return words.getOrDefault(language, List.of());
  }

  /** How many expressions there are. */
  public int size() {
    return words.values().stream().mapToInt(List::size).sum();
  }

  SynonymSet next() {
    return new SynonymSet(id, agency, words, isActive, version + 1);
  }
}
