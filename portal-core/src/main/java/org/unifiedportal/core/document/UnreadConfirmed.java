package org.unifiedportal.core.document;

import java.util.UUID;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.journal.Event;

/**
 * Somebody brought files before the public without waiting until it was known whether persons are
 * named in them by their identification numbers.
 */
public record UnreadConfirmed(DocumentId document, AgencyId agency, int edition) implements Event {
  @Override
  public UUID subject() {
    return document.value();
  }

  @Override
  public UUID agencyKey() {
    return agency.value();
  }
}
