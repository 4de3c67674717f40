package org.unifiedportal.core.publication;

import java.util.UUID;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.journal.Event;

/**
 * The draft was thrown away before its checker had answered; there is nothing to check any more.
 */
public record CheckDropped(PublicationId publication, AgencyId agency, UUID check)
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
