package org.unifiedportal.war.work;

import java.util.Optional;
import org.unifiedportal.core.publication.LaggingText;
import org.unifiedportal.core.publication.WorkFilter;
import org.unifiedportal.core.text.Language;

/** A place among texts that lag as an address says it: moment, identity, language. */
final class GapPlaceWords {
  private GapPlaceWords() {}

  static String of(LaggingText.Place place) {
    return PlaceWords.of(new WorkFilter.Place(place.since(), place.id()))
        + "."
        + place.language().tag();
  }

  static Optional<LaggingText.Place> read(String words) {
    int tag = Math.max(words.lastIndexOf('.'), 0);
    Optional<Language> language = Language.find(words.substring(Math.min(tag + 1, words.length())));
    return PlaceWords.read(words.substring(0, tag))
        .flatMap(
            place -> language.map(known -> new LaggingText.Place(place.at(), place.id(), known)));
  }
}
