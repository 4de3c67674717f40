package org.unifiedportal.war.publication;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.unifiedportal.core.publication.Edition;
import org.unifiedportal.core.text.Language;

/** The editions of a publication, oldest first. */
record EditionsAnswer(List<Summary> items) {
  EditionsAnswer {
    items = List.copyOf(items);
  }

  /** An edition without its content. */
  record Summary(int number, EditionStateAnswer standing, Map<Language, String> titles) {
    static Summary of(Edition edition) {
      Map<Language, String> titles = new EnumMap<>(Language.class);
      edition.content().texts().forEach((language, text) -> titles.put(language, text.title()));
      return new Summary(edition.number().value(), EditionStateAnswer.of(edition.state()), titles);
    }
  }

  static EditionsAnswer of(List<Edition> editions) {
    return new EditionsAnswer(editions.stream().map(Summary::of).toList());
  }
}
