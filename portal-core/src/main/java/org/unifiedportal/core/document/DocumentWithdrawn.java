package org.unifiedportal.core.document;

import java.util.UUID;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.journal.Event;

/** A live document was taken back. */
public record DocumentWithdrawn(DocumentId document, AgencyId agency, Tombstone.Cause cause)
    implements Event {
  @Override
  public UUID subject() {
    return document.value();
  }

  @Override
  public UUID agencyKey() {
    return agency.value();
  }
}
