package org.unifiedportal.core.publication;

import java.util.UUID;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.journal.Event;

/**
 * The draft was thrown away; of what it said only this is kept.
 *
 * @param fingerprint of its content
 * @param title in its first language
 */
public record DraftDiscarded(
    PublicationId publication,
    AgencyId agency,
    EditionNumber edition,
    String fingerprint,
    String title)
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
