package org.unifiedportal.core.openid;

import java.util.Locale;

/**
 * Somebody whom a provider vouches for (OpenID Connect Core 1.0, section 2).
 *
 * @param issuer the provider, at most 255 characters
 * @param subject who it is there, for ever; 1 to 255 characters
 * @param email in small letters, and only where the provider has verified it; else empty
 */
public record ProvenIdentity(String issuer, String subject, String email) {
  private static final int LONGEST = 255;

  /** Refuses an identity without a subject, and parts that are longer than the standard allows. */
  public ProvenIdentity {
    if (subject.isBlank() || subject.length() > LONGEST || issuer.length() > LONGEST) {
      throw new IllegalArgumentException("no identity: " + subject + " of " + issuer);
    }
    email = Email.isOne(email) ? email.strip().toLowerCase(Locale.ROOT) : "";
  }
}
