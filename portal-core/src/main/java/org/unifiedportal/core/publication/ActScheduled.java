package org.unifiedportal.core.publication;

import java.time.Instant;
import java.util.UUID;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.journal.Event;

/** The portal will do this at that moment. */
public record ActScheduled(PublicationId publication, AgencyId agency, ScheduledAct act, Instant at)
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
