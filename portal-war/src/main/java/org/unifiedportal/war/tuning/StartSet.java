package org.unifiedportal.war.tuning;

import java.util.List;
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

  private StartSet() {}

  /** All of them, as they come. */
  static List<SynonymSet> all() {
    return ALL;
  }

  static Optional<SynonymSet> find(TuningId id) {
    return ALL.stream().filter(set -> set.id().equals(id)).findFirst();
  }

  private static SynonymSet set(Synonyms.Said said) {
    String words =
        Stream.of(Language.values())
            .map(language -> String.join("; ", said.in(language)))
            .collect(Collectors.joining(" | "));
    return new SynonymSet(TuningId.ofWords(words), Optional.empty(), said.byLanguage(), true, 0);
  }
}
