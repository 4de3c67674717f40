package org.unifiedportal.core.publication;

import java.util.UUID;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.journal.Event;

/** The draft has new content. */
public record DraftReplaced(
    PublicationId publication, AgencyId agency, EditionNumber edition, long version)
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
