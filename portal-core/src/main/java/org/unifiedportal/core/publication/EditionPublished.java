package org.unifiedportal.core.publication;

import java.time.Instant;
import java.util.UUID;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.journal.Event;

/** An edition went live, for the first time or as a correction. */
public record EditionPublished(
    PublicationId publication,
    AgencyId agency,
    EditionNumber edition,
    String path,
    Instant publishedAt)
    implements Event {
  @Override
  public UUID subject() {
    return publication.value();
  }

  @Override
  public UUID agencyKey() {
    return agency.value();
  }
}
