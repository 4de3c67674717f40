package org.unifiedportal.core.document;

import java.util.UUID;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.journal.Event;

/**
 * Somebody said that files in which persons are named by their identification numbers may be
 * public, and brought them there.
 *
 * @param numbers how many different ones; the numbers themselves are never written down
 */
public record PersonsConfirmed(DocumentId document, AgencyId agency, int edition, int numbers)
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
