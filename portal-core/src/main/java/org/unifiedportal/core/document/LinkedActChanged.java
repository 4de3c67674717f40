package org.unifiedportal.core.document;

import java.util.UUID;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.journal.Event;

/**
 * Another act began or ceased to say what it does to this one, or was described anew: the state of
 * this one and what its page tells of the other may be others now.
 *
 * @param by the other act, whose own entry in the same transaction tells who changed it
 */
public record LinkedActChanged(DocumentId document, AgencyId agency, DocumentId by)
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
