package org.unifiedportal.search.index;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unifiedportal.core.publication.PublicationId;
import org.unifiedportal.core.site.SitePath;
import org.unifiedportal.core.text.Language;

/**
 * What the index keeps of a publication in one of its languages.
 *
 * @param facets one value of each facet that every entry has, and of those of documents it has
 */
record Entry(Head head, Map<Facet, String> facets, Words words) {
  Entry {
    facets = new EnumMap<>(facets);
    if (!facets.keySet().containsAll(Facet.OF_ALL)) {
      throw new IllegalArgumentException("a facet is missing: " + facets);
    }
  }

  Language language() {
    return Language.of(facets.get(Facet.LANGUAGE));
  }

  /**
   * What is the same in every language.
   *
   * @param number the document's number, or empty
   * @param answers the key of what an answer is the answer to
   * @param sections keys of the required sections it stands in
   * @param standing what takes weight from it
   */
  record Head(
      PublicationId publication,
      SitePath path,
      Instant published,
      Set<Language> languages,
      String number,
      Optional<String> answers,
      Set<String> sections,
      Standing standing) {}

  /** Its texts; lead and body may be empty. */
  record Words(String title, String lead, String body) {
    /** All of it, a line break between: the places of words count in this. */
    String whole() {
      return title + '\n' + lead + '\n' + body;
    }
  }
}
