package org.unifiedportal.core.agency;

import java.time.Duration;
import java.util.Set;
import org.unifiedportal.core.journal.Actor;

/** Asks for a token: for which agency, whose program, what it may do, and for how long. */
public record IssueToken(AgencyId agency, String officer, Set<Scope> scopes, Duration validFor) {
  /** The longest name of a program, as of everybody who acts. */
  public static final int LONGEST = 200;

  /**
   * Copies the scopes and refuses none, those that only people hold, and a program without name or
   * with one under which the portal itself acts.
   */
  public IssueToken {
    scopes = Set.copyOf(scopes);
    if (officer.isBlank() || officer.length() > LONGEST) {
      throw new IllegalArgumentException("a program's name has 1 to 200 characters: " + officer);
    }
    if (Actor.isTaken(officer)) {
      throw new IllegalArgumentException("the journal calls others so: " + officer);
    }
    if (scopes.isEmpty()) {
      throw new IllegalArgumentException("a token needs at least one scope");
    }
    if (!Scope.OF_PROGRAMS.containsAll(scopes)) {
      throw new IllegalArgumentException("a right that only people hold is among " + scopes);
    }
  }
}
