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

  /** Taken back; its addresses say so. */
  record Withdrawn(
      SitePath path, int edition, Instant publishedAt, Instant withdrawnAt, Tombstone tombstone)
      implements DocumentStanding {}
}
