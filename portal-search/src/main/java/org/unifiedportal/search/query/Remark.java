package org.unifiedportal.search.query;

/** What the reader must be told about the results. */
public enum Remark {
  /** More was typed than is read. */
  SHORTENED,
  /** Nothing has enough of the words; these have some. */
  LOOSENED,
  /** The time ran out: there may be more, and better ones. */
  TIMED_OUT,
  /** The index is being built anew: something may be missing for now. */
  REBUILDING,
  /** The index can't be read now. */
  UNAVAILABLE
}
