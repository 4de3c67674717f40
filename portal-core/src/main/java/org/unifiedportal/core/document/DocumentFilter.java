package org.unifiedportal.core.document;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.unifiedportal.core.agency.AgencyId;

/**
 * Which live documents are asked for, newest first. Empty sets and words mean all; use the {@code
 * with…} methods.
 *
 * @param section key of a required section
 * @param after only those that stand behind this place of the list
 */
public record DocumentFilter(
    Set<AgencyId> agencies,
    Set<DocumentKind> kinds,
    OptionalInt year,
    String section,
    Optional<Place> after) {
  /** Every live document. */
  public static final DocumentFilter ALL =
      new DocumentFilter(Set.of(), Set.of(), OptionalInt.empty(), "", Optional.empty());

  /** Copies the sets. */
  public DocumentFilter {
    agencies = Set.copyOf(agencies);
    kinds = Set.copyOf(kinds);
  }

  /** Only of these agencies. */
  public DocumentFilter withAgencies(Set<AgencyId> wanted) {
    return new DocumentFilter(wanted, kinds, year, section, after);
  }

  /** Only of these kinds. */
  public DocumentFilter withKinds(Set<DocumentKind> wanted) {
    return new DocumentFilter(agencies, wanted, year, section, after);
  }

  /** Only those first published in this year of the portal's zone. */
  public DocumentFilter withYear(int wanted) {
    return new DocumentFilter(agencies, kinds, OptionalInt.of(wanted), section, after);
  }

  /** Only those that stand in this required section. */
  public DocumentFilter withSection(String wanted) {
    return new DocumentFilter(agencies, kinds, year, wanted, after);
  }

  /** Only those behind this place. */
  public DocumentFilter withAfter(Optional<Place> place) {
    return new DocumentFilter(agencies, kinds, year, section, place);
  }

  /** A place in the list: the order is by first publication, then by id, both descending. */
  public record Place(Instant publishedAt, DocumentId id) {}
}
