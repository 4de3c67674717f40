package org.unifiedportal.core.publication;

import java.util.List;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;

/** Locks a publication for a command and refuses a command made from an older state. */
final class Versioned {
  private Versioned() {}

  static Publication lock(PublicationStore store, PublicationId id, long knownVersion) {
    Publication publication =
        store
            .lock(id)
            .orElseThrow(() -> new Refused(new Refusal.NotFound("publication", id.toString())));
    if (publication.version() != knownVersion) {
      throw new Refused(new Refusal.Stale(knownVersion, publication.version()));
    }
    return publication;
  }

  static void refuseIfWithdrawn(Publication publication) {
    if (publication.standing() instanceof Standing.Withdrawn) {
      throw new Refused(new Refusal.Conflict("refusal.withdrawn", List.of()));
    }
  }
}
