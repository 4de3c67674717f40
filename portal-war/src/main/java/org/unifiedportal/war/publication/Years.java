package org.unifiedportal.war.publication;

import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.unifiedportal.core.publication.ListedPublication;
import org.unifiedportal.core.publication.LiveFilter;
import org.unifiedportal.core.publication.PublicationId;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.war.page.Stores;

/**
 * The years in which something of a list was published: of each its newest is looked up, so that a
 * list of any length costs a question a year.
 */
record Years(Stores stores) {
  /** Before all others that were published at the same moment. */
  private static final PublicationId FIRST = new PublicationId(new UUID(0, 0));

  /** Newest first; years with nothing are left out. */
  List<Integer> of(LiveFilter filter) {
    PortalTime time = stores.site().time();
    List<Integer> years = new ArrayList<>();
    List<ListedPublication> newest = stores.publications().list(filter, 1);
    while (!newest.isEmpty()) {
      int year = time.day(newest.getFirst().publishedAt()).getYear();
      years.add(year);
      Instant begin = Year.of(year).atDay(1).atStartOfDay(time.zone()).toInstant();
      newest = stores.publications().list(filter.withAfter(new LiveFilter.Place(begin, FIRST)), 1);
    }
    return years;
  }
}
