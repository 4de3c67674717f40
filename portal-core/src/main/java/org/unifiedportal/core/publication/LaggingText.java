package org.unifiedportal.core.publication;

import java.time.Instant;
import org.unifiedportal.core.text.Language;

/** A publication and what it owes in one language. */
public record LaggingText(WorkLine line, TextGap gap) {
  /** Its place in the list. */
  public Place place() {
    return new Place(gap.since(), line.publication().id(), gap.language());
  }

  /** A place in the list: by the moment, then by identity and language, all ascending. */
  public record Place(Instant since, PublicationId id, Language language) {}
}
