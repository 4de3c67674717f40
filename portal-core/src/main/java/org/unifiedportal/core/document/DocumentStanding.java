package org.unifiedportal.core.document;

import java.time.Instant;
import org.unifiedportal.core.site.SitePath;

/** Where a document stands before the public. */
public sealed interface DocumentStanding {
  /** Never released. */
  record Unpublished() implements DocumentStanding {}

  /**
   * On the portal.
   *
   * @param edition the newest released one
   * @param publishedAt when it first became public (for imports: originally), UTC
   * @param updatedAt when card or files last changed, UTC
   */
  record Live(SitePath path, int edition, Instant publishedAt, Instant updatedAt)
      implements DocumentStanding {}

  /**
   * Taken back; its addresses say so.
   *
   * @param before how it stood, and stands again when it is put back
   * @param withdrawnAt UTC
   */
  record Withdrawn(Live before, Instant withdrawnAt, Tombstone tombstone)
      implements DocumentStanding {
    /** Where it stood. */
    public SitePath path() {
      return before.path();
    }

    /** The newest released edition. */
    public int edition() {
      return before.edition();
    }

    /** When it first became public, UTC. */
    public Instant publishedAt() {
      return before.publishedAt();
    }
  }
}
