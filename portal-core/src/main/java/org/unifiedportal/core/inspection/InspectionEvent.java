package org.unifiedportal.core.inspection;

import java.util.UUID;
import org.unifiedportal.core.journal.Event;

/** What happens to a recommendation. */
public sealed interface InspectionEvent extends Event {
  /** The agency it was given to. */
  UUID agency();

  @Override
  default UUID subject() {
    return agency();
  }

  @Override
  default UUID agencyKey() {
    return agency();
  }

  /** It was received on a day (ISO 8601). */
  record RecommendationNoted(UUID agency, String receivedOn) implements InspectionEvent {}

  /** All it asks for is mended. */
  record RecommendationSettled(UUID agency) implements InspectionEvent {}
}
