package org.unifiedportal.core.agency;

import java.util.UUID;
import org.unifiedportal.core.journal.Event;

/** An agency has come to the portal. */
public record AgencyFounded(AgencyId agency, AgencyKind kind, String slug) implements Event {
  @Override
  public UUID subject() {
    return agency.value();
  }

  @Override
  public UUID agencyKey() {
    return agency.value();
  }
}
