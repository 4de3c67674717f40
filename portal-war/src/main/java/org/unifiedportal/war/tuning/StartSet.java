package org.unifiedportal.war.tuning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.tuning.SynonymSet;
import org.unifiedportal.core.tuning.TuningId;
import org.unifiedportal.search.query.Synonyms;

/**
 * The synonyms that come with the program. Each has an identity made of its words; what is kept
 * under that identity takes its place.
 */
public final class StartSet {
  private static final List<SynonymSet> ALL =
      Synonyms.builtInMeanings().stream().map(StartSet::set).toList();

  private static final Map<TuningId, Map<Language, List<String>>> NEAR =
      Synonyms.builtInMeanings().stream()
          .filter(Synonyms.Said::isNear)
          .map(StartSet::set)
          .collect(Collectors.toUnmodifiableMap(SynonymSet::id, SynonymSet::words));

  private StartSet() {}

  /** All of them, as they come. */
  static List<SynonymSet> all() {
    return ALL;
  }

  static Optional<SynonymSet> find(TuningId id) {
    return ALL.stream().filter(set -> set.id().equals(id)).findFirst();
  }

  /** What a set says: the same, or nearly the same while nobody has changed its words. */
  static Synonyms.Said said(SynonymSet set) {
    return new Synonyms.Said(set.words(), isNear(set));
  }

  /** Whether these are words that come with the program and mean only nearly the same. */
  static boolean isNear(SynonymSet set) {
    return set.words().equals(NEAR.get(set.id()));
  }

  private static SynonymSet set(Synonyms.Said said) {
    String words =
        Stream.of(Language.values())
            .map(language -> String.join("; ", said.in(language)))
            .collect(Collectors.joining(" | "));
    return new SynonymSet(TuningId.ofWords(words), Optional.empty(), said.byLanguage(), true, 0);
  }
}
