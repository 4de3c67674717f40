package org.unifiedportal.core.document;

import java.time.LocalDate;

/** The days a document speaks of, both included. */
public record Period(LocalDate from, LocalDate to) {
  /** Refuses an end before the beginning. */
  public Period {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("a period ends before it begins: " + from + " – " + to);
    }
  }
}
