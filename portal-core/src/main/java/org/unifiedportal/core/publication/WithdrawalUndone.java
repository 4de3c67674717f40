package org.unifiedportal.core.publication;

import java.util.UUID;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.journal.Event;

/** What was withdrawn stands again. */
public record WithdrawalUndone(
    PublicationId publication, AgencyId agency, EditionNumber edition, String path)
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
