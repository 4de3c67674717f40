package org.unifiedportal.core.account;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A link by which an account gets its first, or a new, password.
 *
 * @param expiresAt UTC; not valid from this moment on
 * @param isUsed whether it was accepted or ended
 */
public record Invitation(UUID id, AccountId account, Instant expiresAt, boolean isUsed) {
  /** How long a link is good. */
  public static final Duration VALID_FOR = Duration.ofDays(3);

  boolean isGood(Instant now) {
    return !isUsed && now.isBefore(expiresAt);
  }
}
