package org.unifiedportal.core.publication;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.agency.AgencyId;

/**
 * Which live publications are asked for, newest first. Empty sets mean all; use the {@code with…}
 * methods.
 *
 * @param after only those that stand behind this place of the list
 */
public record LiveFilter(
    Set<AgencyId> agencies,
    Set<PublicationKind> kinds,
    OptionalInt year,
    String section,
    String state,
    Optional<Place> after) {
  /** Every live publication. */
  public static final LiveFilter ALL =
      new LiveFilter(Set.of(), Set.of(), OptionalInt.empty(), "", "", Optional.empty());

  /** Copies the sets. */
  public LiveFilter {
    agencies = Set.copyOf(agencies);
    kinds = Set.copyOf(kinds);
  }

  /** Only of these agencies. */
  public LiveFilter withAgencies(Set<AgencyId> wanted) {
    return new LiveFilter(wanted, kinds, year, section, state, after);
  }

  /** Only of these kinds. */
  public LiveFilter withKinds(Set<PublicationKind> wanted) {
    return new LiveFilter(agencies, wanted, year, section, state, after);
  }

  /** Only those first published in this year of the portal's zone. */
  public LiveFilter withYear(int wanted) {
    return new LiveFilter(agencies, kinds, OptionalInt.of(wanted), section, state, after);
  }

  /** Only those that stand in this required section. */
  public LiveFilter withSection(String wanted) {
    return new LiveFilter(agencies, kinds, year, wanted, state, after);
  }

  /** Only those whose field {@code state} has this value, such as {@code open}. */
  public LiveFilter withState(String wanted) {
    return new LiveFilter(agencies, kinds, year, section, wanted, after);
  }

  /** Only those behind this place. */
  public LiveFilter withAfter(@Nullable Place place) {
    return new LiveFilter(agencies, kinds, year, section, state, Optional.ofNullable(place));
  }

  /** A place in the list: the order is by first publication, then by id, both descending. */
  public record Place(Instant publishedAt, PublicationId id) {}
}
