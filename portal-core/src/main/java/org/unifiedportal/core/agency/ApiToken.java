package org.unifiedportal.core.agency;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.unifiedportal.core.journal.Actor;

/**
 * A program's right to act for one agency; the secret itself is never kept, only its SHA-256.
 *
 * @param officer whose program it is, in words
 * @param expires UTC; not valid from this moment on
 */
public record ApiToken(UUID id, AgencyId agency, String officer, Set<Scope> scopes, Instant expires)
    implements Holder {
  /** Copies the scopes. */
  public ApiToken {
    scopes = Set.copyOf(scopes);
  }

  /** The name that stands in the journal. */
  public Actor actor() {
    return new Actor(officer);
  }

  @Override
  public boolean holds(Scope scope, AgencyId objectsAgency) {
    return agency.equals(objectsAgency) && scopes.contains(scope);
  }

  /** A program acts for one agency, never for the portal. */
  @Override
  public boolean holdsEverywhere(Scope scope) {
    return false;
  }

  /** Nobody who made the token of an office decided that it changes another agency's pages. */
  @Override
  public boolean isReachedByDelegations() {
    return false;
  }
}
