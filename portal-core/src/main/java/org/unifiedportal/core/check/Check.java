package org.unifiedportal.core.check;

import java.time.Duration;
import java.time.Instant;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.publication.EditionNumber;
import org.unifiedportal.core.publication.PublicationId;

/**
 * Somebody was asked to look at a draft as it stood.
 *
 * @param fingerprint of the content that is to be checked
 * @param askedBy the name of whoever asked
 * @param askedAt UTC
 * @param expiresAt UTC; a guest's link isn't good from this moment on
 * @param words what the checker said with the decision, may be empty
 */
public record Check(
    CheckId id,
    PublicationId publication,
    AgencyId agency,
    EditionNumber edition,
    String fingerprint,
    String askedBy,
    Instant askedAt,
    Checker checker,
    Instant expiresAt,
    CheckState state,
    String words) {
  /** How long a link is good. */
  public static final Duration VALID_FOR = Duration.ofDays(3);

  /** Whether it still waits for its checker. */
  public boolean isOpen(Instant now) {
    return state == CheckState.OPEN && now.isBefore(expiresAt);
  }

  Check decided(CheckState next, String said) {
    return new Check(
        id,
        publication,
        agency,
        edition,
        fingerprint,
        askedBy,
        askedAt,
        checker,
        expiresAt,
        next,
        said);
  }
}
