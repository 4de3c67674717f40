package org.unifiedportal.core.agency;

import java.time.Duration;
import java.util.Set;

/** Asks for a token: for which agency, whose program, what it may do, and for how long. */
public record IssueToken(AgencyId agency, String officer, Set<Scope> scopes, Duration validFor) {
  /** Copies the scopes and refuses none. */
  public IssueToken {
    scopes = Set.copyOf(scopes);
    if (scopes.isEmpty()) {
      throw new IllegalArgumentException("a token needs at least one scope");
    }
  }
}
