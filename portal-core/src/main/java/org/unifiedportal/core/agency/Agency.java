package org.unifiedportal.core.agency;

import java.util.List;
import java.util.Optional;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.core.text.Slug;

/**
 * A body that publishes and answers for what it publishes.
 *
 * @param slug its one address segment, unique in the portal
 * @param parent the body above it, if any; see {@link #findParent()}
 * @param profile what a citizen must know to reach it
 * @param version of the profile, from 1
 * @param tenure whether it is at work
 * @param english in which languages it publishes beside Kazakh and Russian
 */
public record Agency(
    AgencyId id,
    AgencyKind kind,
    Slug slug,
    Parent parent,
    Profile profile,
    long version,
    Tenure tenure,
    English english) {

  /** The body above, or none. */
  public sealed interface Parent {
    /** Nobody above. */
    record None() implements Parent {}

    /** Subordinate to this agency. */
    record Of(AgencyId agency) implements Parent {}
  }

  /** The id of the body above, empty at the top. */
  public Optional<AgencyId> findParent() {
    return switch (parent) {
      case Parent.None none -> Optional.empty();
      case Parent.Of of -> Optional.of(of.agency());
    };
  }

  /** The same with its next profile. */
  Agency with(Profile next) {
    return new Agency(id, kind, slug, parent, next, version + 1, tenure, english);
  }

  /** The same at work, or closed. */
  Agency with(Tenure next) {
    return new Agency(id, kind, slug, parent, profile, version + 1, next, english);
  }

  /** The same with another decision on English. */
  Agency with(English next) {
    return new Agency(id, kind, slug, parent, profile, version + 1, tenure, next);
  }

  /** Whether it is at work. */
  public boolean isOpen() {
    return findClosing().isEmpty();
  }

  /** When and why it was closed; empty while it is at work. */
  public Optional<Tenure.Closed> findClosing() {
    return switch (tenure) {
      case Tenure.Open open -> Optional.empty();
      case Tenure.Closed closed -> Optional.of(closed);
    };
  }

  /** Nobody publishes for a closed agency, works for it or lets others do so. */
  public void refuseIfClosed() {
    if (!isOpen()) {
      throw new Refused(new Refusal.Conflict("refusal.agency-closed", List.of()));
    }
  }

  /** The full official name. */
  public LocalText name() {
    return profile.name();
  }

  /** The short name for a phone's head line. */
  public LocalText shortName() {
    return profile.shortName();
  }
}
