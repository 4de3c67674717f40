package org.unifiedportal.core.agency;

import java.util.UUID;
import org.unifiedportal.core.journal.Event;

/** What happens to a delegation; it stands in the journal of the agency that gives it. */
public sealed interface DelegationEvent extends Event {
  /** The delegation. */
  UUID delegation();

  /** The agency that gives it. */
  UUID agency();

  @Override
  default UUID subject() {
    return delegation();
  }

  @Override
  default UUID agencyKey() {
    return agency();
  }

  /** An office may run these kinds from day to day (ISO 8601). */
  record DelegationGiven(
      UUID delegation,
      UUID agency,
      UUID office,
      String kinds,
      String from,
      String until,
      boolean mayPublish)
      implements DelegationEvent {}

  /** From this moment on the office may not. */
  record DelegationTakenBack(UUID delegation, UUID agency, UUID office)
      implements DelegationEvent {}
}
