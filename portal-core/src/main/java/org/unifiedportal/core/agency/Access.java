package org.unifiedportal.core.agency;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.unifiedportal.core.time.PortalTime;

/**
 * The one place that decides what a token or a person may do, by the agency of the object they want
 * to touch.
 */
public final class Access {
  private final TokenStore tokens;
  private final PortalTime time;

  /** Decides over these tokens at this time. */
  public Access(TokenStore tokens, PortalTime time) {
    this.tokens = tokens;
    this.time = time;
  }

  /** The valid token of a secret; empty when it is unknown or expired. */
  public Optional<ApiToken> identify(TokenSecret secret) {
    Instant now = time.now();
    return tokens.find(secret.hash()).filter(token -> now.isBefore(token.expires()));
  }

  /**
   * Whether the holder may do this to an object of that agency. Everything not allowed is refused.
   */
  public static boolean isAllowed(Holder holder, Scope scope, AgencyId objectsAgency) {
    return holder.holds(scope, objectsAgency);
  }

  /**
   * Whether the holder may do this to a matter: by a right over its agency, or by the same right
   * over the office that runs it, as far as the agency's delegation to that office goes.
   *
   * @param open the delegations that hold today
   */
  public static boolean isAllowed(
      Holder holder, Scope scope, Matter matter, Collection<Delegation> open) {
    return holder.holds(scope, matter.agency())
        || open.stream()
            .anyMatch(one -> one.allows(scope, matter) && holder.holds(scope, one.office()));
  }

  /** Whether the holder may do this to what belongs to no agency but to the portal. */
  public static boolean isAllowedEverywhere(Holder holder, Scope scope) {
    return holder.holdsEverywhere(scope);
  }
}
