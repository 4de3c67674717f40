package org.unifiedportal.core.agency;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.unifiedportal.core.journal.Actor;

/**
 * A token with what became of it, as those see it who administer its agency.
 *
 * @param issued when it was made, UTC
 * @param issuer who made it, in words
 * @param used the last day on which its program called, in the portal's zone
 * @param ended when it was ended before its time, UTC
 */
public record IssuedToken(
    ApiToken token,
    Instant issued,
    String issuer,
    Optional<LocalDate> used,
    Optional<Instant> ended) {
  /** A new one, which no program has used. */
  static IssuedToken of(ApiToken token, Instant issued, Actor issuer) {
    return new IssuedToken(token, issued, issuer.name(), Optional.empty(), Optional.empty());
  }

  /** Whether it lets its program in at this moment. */
  public boolean isGood(Instant now) {
    return ended.isEmpty() && now.isBefore(token.expires());
  }

  boolean isUsedSince(LocalDate day) {
    return used.filter(last -> !last.isBefore(day)).isPresent();
  }
}
