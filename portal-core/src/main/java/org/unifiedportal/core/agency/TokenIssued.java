package org.unifiedportal.core.agency;

import java.util.Set;
import java.util.UUID;
import org.unifiedportal.core.journal.Event;

/** A token was made; its secret is not written anywhere. */
public record TokenIssued(UUID token, AgencyId agency, String officer, Set<Scope> scopes)
    implements Event {
  @Override
  public UUID subject() {
    return token;
  }

  @Override
  public UUID agencyKey() {
    return agency.value();
  }
}
