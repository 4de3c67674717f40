package org.unifiedportal.war.search;

import java.util.Set;
import org.unifiedportal.search.query.Remark;
import org.unifiedportal.search.query.Results;

/** Why an empty list of results is, or isn't, the answer "there is nothing". */
public enum Silence {
  /** Something was found, or truly nothing. */
  NONE(200, ""),
  /** Not everything published is in the index yet. */
  FILLING(503, "search.filling"),
  /** The time was over before anything was found. */
  HURRY(200, "search.hurry"),
  /** The index can't be read. */
  UNAVAILABLE(503, "search.remark.unavailable");

  private final int status;
  private final String words;

  Silence(int status, String words) {
    this.status = status;
    this.words = words;
  }

  /** Tells from the results, and from whether the index had everything before they were sought. */
  static Silence of(Results results, boolean filled) {
    Set<Remark> remarks = results.remarks();
    if (remarks.contains(Remark.UNAVAILABLE)) {
      return UNAVAILABLE;
    }
    if (!results.hits().isEmpty()) {
      return NONE;
    }
    if (!filled) {
      return FILLING;
    }
    return remarks.contains(Remark.TIMED_OUT) ? HURRY : NONE;
  }

  /** The HTTP status: a question that takes too long is answered, though with nothing. */
  int status() {
    return status;
  }

  /** The key of its heading. */
  public String words() {
    return words;
  }

  /** Whether the search could tell. */
  public boolean isNone() {
    return this == NONE;
  }
}
