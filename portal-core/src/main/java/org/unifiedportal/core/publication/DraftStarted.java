package org.unifiedportal.core.publication;

import java.util.UUID;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.journal.Event;

/** A publication was begun; nobody but its agency sees it. */
public record DraftStarted(
    PublicationId publication, AgencyId agency, PublicationKind kind, EditionNumber edition)
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
