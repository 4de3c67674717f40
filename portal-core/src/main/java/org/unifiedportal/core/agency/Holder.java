package org.unifiedportal.core.agency;

/** Whoever holds rights: a program with a token, or a person with duties. */
public interface Holder {
  /** Whether the right is held over what belongs to this agency. */
  boolean holds(Scope scope, AgencyId agency);

  /** Whether the right is held over the whole portal, agencies to come included. */
  boolean holdsEverywhere(Scope scope);

  /**
   * Whether what an agency lets an office run reaches this holder too: people, not programs, whose
   * tokens were made before and for less (ADR 0807).
   */
  default boolean isReachedByDelegations() {
    return true;
  }
}
