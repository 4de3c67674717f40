package org.unifiedportal.core.agency;

import java.util.UUID;
import org.unifiedportal.core.journal.Event;

/** A closed agency is at work again. */
public record AgencyReopened(AgencyId agency, long version) implements Event {
  @Override
  public UUID subject() {
    return agency.value();
  }

  @Override
  public UUID agencyKey() {
    return agency.value();
  }
}
