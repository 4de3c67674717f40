package org.unifiedportal.core.agency;

import java.util.UUID;
import org.unifiedportal.core.journal.Event;

/** An agency has decided otherwise on English. */
public record LanguagesChosen(AgencyId agency, long version, English before, English after)
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
