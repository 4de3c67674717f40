package org.unifiedportal.core.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.unifiedportal.core.text.Language;

/**
 * What a live publication owes in a language (Law 401-V, article 16(14): Kazakh and Russian both).
 *
 * @param isMissing whether there is no text at all; else there is one that another has left behind
 * @param since from when on readers of the language have gone without, UTC
 * @param promised the last day of the promise to give the text, in the portal's zone
 */
public record TextGap(
    Language language, boolean isMissing, Instant since, Optional<LocalDate> promised) {
  static TextGap missing(Language language, Instant since, Optional<LocalDate> promised) {
    return new TextGap(language, true, since, promised);
  }

  static TextGap behind(Language language, Instant since) {
    return new TextGap(language, false, since, Optional.empty());
  }

  /** Whether the promised day is over. */
  public boolean isOverdue(LocalDate today) {
    return promised.filter(day -> day.isBefore(today)).isPresent();
  }
}
