package org.unifiedportal.core.agency;

import java.util.UUID;
import org.unifiedportal.core.journal.Event;

/** A token was ended before its time: its program's next request is refused. */
public record TokenEnded(UUID token, AgencyId agency, String officer) implements Event {
  @Override
  public UUID subject() {
    return token;
  }

  @Override
  public UUID agencyKey() {
    return agency.value();
  }
}
