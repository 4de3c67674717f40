package org.unifiedportal.core.publication;

import java.time.Instant;
import java.util.Map;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.text.Language;

/**
 * What a list of an officer's own publications knows of one of them: everything but the body.
 *
 * @param at when the draft was saved, or the publication changed last, UTC
 * @param by who saved the draft; empty without one
 * @param headlines of the newest edition, live or draft
 * @param fields of the same edition
 */
public record WorkLine(
    Publication publication,
    Instant at,
    String by,
    Map<Language, EditionText.Headline> headlines,
    Fields fields) {
  /** Whose it is. */
  public AgencyId agency() {
    return publication.agency();
  }

  /** Whether there is a draft that citizens don't see yet. */
  public boolean hasDraft() {
    return !by.isEmpty();
  }

  /** Its place in the list. */
  public WorkFilter.Place place() {
    return new WorkFilter.Place(at, publication.id());
  }
}
