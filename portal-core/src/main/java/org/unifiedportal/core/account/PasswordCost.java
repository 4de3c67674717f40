package org.unifiedportal.core.account;

/**
 * How slow a password is made to guess; each hash keeps its own cost, and a cheaper one is renewed
 * when its person signs in.
 *
 * @param rounds of PBKDF2 with HMAC-SHA-512
 */
public record PasswordCost(int rounds) {
  /** What OWASP's Password Storage Cheat Sheet asks for. */
  public static final PasswordCost TODAY = new PasswordCost(210_000);

  /** Enough for passwords the portal makes itself of random signs: nobody guesses those. */
  public static final PasswordCost OF_RANDOM_SIGNS = new PasswordCost(1_000);

  /** Refuses what would be no work at all. */
  public PasswordCost {
    if (rounds < 1_000) {
      throw new IllegalArgumentException("too cheap: " + rounds);
    }
  }
}
