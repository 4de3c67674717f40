package org.unifiedportal.core.site;

import java.time.Instant;
import org.unifiedportal.core.text.Language;

/**
 * What stands in a required section in one language.
 *
 * @param section key of the section
 * @param count publications or documents, at least one
 * @param newest when one of them changed last, UTC
 */
public record Stock(String section, Language language, int count, Instant newest) {
  /** Refuses an empty stock. */
  public Stock {
    if (count < 1) {
      throw new IllegalArgumentException("nothing stands in " + section);
    }
  }

  /** Both together; they are of one section and language. */
  Stock plus(Stock other) {
    Instant later = newest.isAfter(other.newest) ? newest : other.newest;
    return new Stock(section, language, count + other.count, later);
  }
}
