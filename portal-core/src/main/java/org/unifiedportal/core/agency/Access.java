package org.unifiedportal.core.agency;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
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

  /**
   * The valid token of a secret; empty when it is unknown, expired or ended. That its program
   * called is noted, once a day.
   */
  public Optional<ApiToken> identify(TokenSecret secret) {
    LocalDate today = time.today();
    Optional<IssuedToken> good =
        tokens.find(secret.hash()).filter(known -> known.isGood(time.now()));
    good.filter(known -> !known.isUsedSince(today))
        .ifPresent(known -> tokens.noteUse(known.token().id(), today));
    return good.map(IssuedToken::token);
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
    return !(ground(holder, scope, matter, open) instanceof Ground.None);
  }

  /** Why the holder may do this to a matter: of several delegations, by the one that ends last. */
  public static Ground ground(
      Holder holder, Scope scope, Matter matter, Collection<Delegation> open) {
    return holder.holds(scope, matter.agency())
        ? new Ground.Own()
        : grounds(holder, scope, matter, open)
            .max(Comparator.comparing(Delegation::until))
            .<Ground>map(Ground.By::new)
            .orElseGet(Ground.None::new);
  }

  private static Stream<Delegation> grounds(
      Holder holder, Scope scope, Matter matter, Collection<Delegation> open) {
    return open.stream()
        .filter(one -> holder.isReachedByDelegations())
        .filter(one -> one.allows(scope, matter) && holder.holds(scope, one.office()));
  }

  /**
   * Whether the holder takes down what this agency has left behind: once it is closed nobody
   * publishes for it, so whoever administers the portal does (ADR 0816).
   */
  public static boolean answersForArchive(Holder holder, AgencyId agency, AgencyStore agencies) {
    return isAllowedEverywhere(holder, Scope.ADMINISTER)
        && agencies.find(agency).filter(known -> !known.isOpen()).isPresent();
  }

  /** Whether the holder may do this to what belongs to no agency but to the portal. */
  public static boolean isAllowedEverywhere(Holder holder, Scope scope) {
    return holder.holdsEverywhere(scope);
  }
}
