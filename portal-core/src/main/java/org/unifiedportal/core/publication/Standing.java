package org.unifiedportal.core.publication;

import java.time.Instant;
import java.util.Optional;
import org.unifiedportal.core.site.SitePath;
import org.unifiedportal.core.text.LocalText;

/** Where a publication stands before the public. */
public sealed interface Standing {
  /** Never published. */
  record Unpublished() implements Standing {}

  /**
   * On the portal.
   *
   * @param edition the one that is shown
   * @param publishedAt when it first became public (for imports: originally), UTC
   * @param updatedAt when the shown edition was released, UTC
   */
  record Live(SitePath path, EditionNumber edition, Instant publishedAt, Instant updatedAt)
      implements Standing {}

  /**
   * Taken back; the address still answers.
   *
   * @param edition the last one that was shown
   * @param reason public words
   * @param archived how it stood as archive until it was taken out of that, too
   */
  record Withdrawn(
      SitePath path,
      EditionNumber edition,
      Instant publishedAt,
      Instant withdrawnAt,
      Outcome outcome,
      LocalText reason,
      Optional<Withdrawn> archived)
      implements Standing {
    /** Whether the text can still be read at its address. */
    public boolean isReadable() {
      return outcome.isReadable();
    }
  }
}
