package org.unifiedportal.core.publication;

import java.util.UUID;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.journal.Event;

/**
 * The moment came and the act was refused; nothing was changed.
 *
 * @param why message key of the refusal
 */
public record ActFailed(PublicationId publication, AgencyId agency, ScheduledAct act, String why)
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
