package org.unifiedportal.core.publication;

import java.util.UUID;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.journal.Event;

/** An office runs this publication for its agency. */
public record DraftDelegated(PublicationId publication, AgencyId agency, AgencyId office)
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
