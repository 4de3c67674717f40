package org.unifiedportal.search.query;

import java.util.List;
import java.util.Set;

/**
 * What was found: one page of hits, best first, and how much there is of it.
 *
 * @param readAs how the question was read when that isn't how it was typed, else empty
 */
public record Results(
    Total total, List<Hit> hits, Facets facets, Set<Remark> remarks, String readAs) {
  /** Copies hits and remarks. */
  public Results {
    hits = List.copyOf(hits);
    remarks = Set.copyOf(remarks);
  }

  static Results unavailable() {
    return new Results(new Total(0, false), List.of(), Facets.NONE, Set.of(Remark.UNAVAILABLE), "");
  }
}
