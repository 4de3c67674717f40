package org.unifiedportal.core.publication;

import java.util.Optional;
import java.util.Set;
import org.unifiedportal.core.agency.AgencyId;

/**
 * Which of their own publications officers ask for, newest first.
 *
 * @param agencies at least one, else nothing is found
 * @param author the name of whoever saved the draft; empty for everybody's
 * @param kind only this kind, if one is named
 * @param after only those behind this place
 */
public record WorkFilter(
    Set<AgencyId> agencies, String author, Optional<PublicationKind> kind, Optional<Place> after) {
  /** Copies the agencies. */
  public WorkFilter {
    agencies = Set.copyOf(agencies);
  }

  /** Everything of these agencies. */
  public static WorkFilter of(Set<AgencyId> agencies) {
    return new WorkFilter(agencies, "", Optional.empty(), Optional.empty());
  }

  /** Only what this author saved. */
  public WorkFilter by(String name) {
    return new WorkFilter(agencies, name, kind, after);
  }

  /** Only of this kind. */
  public WorkFilter of(PublicationKind wanted) {
    return new WorkFilter(agencies, author, Optional.of(wanted), after);
  }

  /** Only those behind this place. */
  public WorkFilter behind(Place place) {
    return new WorkFilter(agencies, author, kind, Optional.of(place));
  }

  /** A place in the list: the order is by the line's moment, then by id, both descending. */
  public record Place(java.time.Instant at, PublicationId id) {}
}
