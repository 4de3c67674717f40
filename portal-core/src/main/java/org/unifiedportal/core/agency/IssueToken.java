package org.unifiedportal.core.agency;

import java.time.Duration;
import java.util.Set;

/** Asks for a token: for which agency, whose program, what it may do, and for how long. */
public record IssueToken(AgencyId agency, String officer, Set<Scope> scopes, Duration validFor) {
  /** Copies the scopes and refuses none, and those that only people hold. */
  public IssueToken {
    scopes = Set.copyOf(scopes);
    if (scopes.isEmpty()) {
      throw new IllegalArgumentException("a token needs at least one scope");
    }
    if (!Scope.OF_PROGRAMS.containsAll(scopes)) {
      throw new IllegalArgumentException("a right that only people hold is among " + scopes);
    }
  }
}
