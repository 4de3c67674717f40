package org.unifiedportal.search.query;

import java.util.List;
import org.unifiedportal.core.publication.PublicationId;

/**
 * What editors have set for the search. It is asked with each question, on many threads, so what it
 * says now holds at once.
 */
public interface Guidance {
  /** The synonyms that come with the portal, and nothing set first. */
  Guidance BUILT_IN = of(Synonyms.builtIn(), BestBets.NONE);

  /** Other ways to say things within these filters. */
  Synonyms synonyms(Filters filters);

  /** The publications that stand first for this question, as typed, within these filters. */
  List<PublicationId> first(String question, Filters filters);

  /** These, whatever the filters are. */
  static Guidance of(Synonyms synonyms, BestBets bets) {
    return new Guidance() {
      @Override
      public Synonyms synonyms(Filters filters) {
        return synonyms;
      }

      @Override
      public List<PublicationId> first(String question, Filters filters) {
        return bets.of(question);
      }
    };
  }
}
