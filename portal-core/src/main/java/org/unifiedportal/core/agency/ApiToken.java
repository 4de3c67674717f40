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
public record ApiToken(
    UUID id, AgencyId agency, String officer, Set<Scope> scopes, Instant expires) {
  /** Copies the scopes. */
  public ApiToken {
    scopes = Set.copyOf(scopes);
  }

  /** The name that stands in the journal. */
  public Actor actor() {
    return new Actor(officer);
  }
}
