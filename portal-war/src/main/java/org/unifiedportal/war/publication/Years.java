package org.unifiedportal.war.publication;

import java.util.ArrayList;
import java.util.List;
import org.unifiedportal.core.publication.LiveFilter;
import org.unifiedportal.war.page.Stores;

/** The years in which something of a list was published. */
record Years(Stores stores) {
  /** No list goes further back than this many years. */
  private static final int LONGEST_MEMORY = 60;

  /** Newest first; years with nothing are left out. */
  List<Integer> of(LiveFilter filter) {
    List<Integer> years = new ArrayList<>();
    int thisYear = stores.site().time().today().getYear();
    long left = stores.publications().count(filter);
    for (int year = thisYear; left > 0 && year > thisYear - LONGEST_MEMORY; year--) {
      long inYear = stores.publications().count(filter.withYear(year));
      left -= inYear;
      if (inYear > 0) {
        years.add(year);
      }
    }
    return years;
  }
}
