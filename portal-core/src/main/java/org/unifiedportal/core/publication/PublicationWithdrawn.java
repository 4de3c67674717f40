package org.unifiedportal.core.publication;

import java.util.UUID;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.journal.Event;

/** What citizens read, live or as archive, was taken back. */
public record PublicationWithdrawn(
    PublicationId publication, AgencyId agency, EditionNumber edition, Outcome outcome)
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
