package org.unifiedportal.feed.entry;

import java.time.Duration;
import java.time.Instant;
import org.unifiedportal.core.agency.AgencyId;

/**
 * Tells readers to forget an entry (RFC 6721).
 *
 * @param withdrawnAt when it was taken back, UTC
 * @param touched when the portal learnt of it, UTC
 * @param reason public words in the entry's language, or the nearest; empty when nothing may be
 *     said
 */
public record Tombstone(
    EntryId id,
    AgencyId agency,
    EntryKind kind,
    Instant withdrawnAt,
    Instant touched,
    String reason) {
  /** How long a feed tells it, at least. */
  public static final Duration TOLD_FOR = Duration.ofDays(90);

  Tombstone touchedAt(Instant moment) {
    return new Tombstone(id, agency, kind, withdrawnAt, moment, reason);
  }
}
