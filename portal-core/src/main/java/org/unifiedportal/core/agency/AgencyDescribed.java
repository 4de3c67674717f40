package org.unifiedportal.core.agency;

import java.util.UUID;
import org.unifiedportal.core.journal.Event;

/** What a citizen must know of an agency has changed; what stood before stays in the journal. */
public record AgencyDescribed(AgencyId agency, long version, Profile before, Profile after)
    implements Event {
  @Override
  public UUID subject() {
    return agency.value();
  }

  @Override
  public UUID agencyKey() {
    return agency.value();
  }
}
