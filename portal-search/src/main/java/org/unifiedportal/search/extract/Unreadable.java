package org.unifiedportal.search.extract;

import org.unifiedportal.core.vault.Reading;

/** Why the text of a file can't be read; caught once, in {@link Extraction}. */
final class Unreadable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Reading reading;

  Unreadable(Reading reading) {
    super(reading.key(), null, false, false);
    this.reading = reading;
  }

  Reading reading() {
    return reading;
  }
}
