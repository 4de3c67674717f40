package org.unifiedportal.core.agency;

import java.util.UUID;
import org.unifiedportal.core.journal.Event;
import org.unifiedportal.core.text.LocalText;

/**
 * An agency publishes no more.
 *
 * @param successor id of the agency that citizens turn to now, or empty
 */
public record AgencyClosed(AgencyId agency, long version, LocalText reason, String successor)
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
