package org.unifiedportal.war.site;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.publication.ListedPublication;
import org.unifiedportal.core.publication.LiveFilter;
import org.unifiedportal.core.publication.PublicationStore;
import org.unifiedportal.war.page.Reader;

/** How much stands in a required section of an agency, and when it changed last. */
record Filling(int count, Instant newest) {
  /** No agency's menu counts further than this. */
  private static final int MOST = 2000;

  /**
   * The filled sections of an agency by their key; a publication without own sections stands in its
   * kind's.
   */
  static Map<String, Filling> of(PublicationStore publications, Agency agency) {
    LiveFilter own = LiveFilter.ALL.withAgencies(Set.of(agency.id()));
    Map<String, Filling> filled = new HashMap<>();
    for (ListedPublication publication : publications.list(own, MOST)) {
      Filling one = new Filling(1, publication.updatedAt());
      sections(publication).forEach(key -> filled.merge(key, one, Filling::plus));
    }
    return filled;
  }

  private static Set<String> sections(ListedPublication publication) {
    return publication.sections().isEmpty()
        ? Set.of(publication.kind().clause())
        : publication.sections();
  }

  private Filling plus(Filling other) {
    Instant later = newest.isAfter(other.newest) ? newest : other.newest;
    return new Filling(count + other.count, later);
  }

  /** The number and the day of the last change. */
  String words(Reader reader) {
    return reader.count("sections.count", count)
        + ", "
        + reader.say(
            "sections.updated", reader.days().date(reader.days().local(newest).toLocalDate()));
  }
}
