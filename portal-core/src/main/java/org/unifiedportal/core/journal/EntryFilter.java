package org.unifiedportal.core.journal;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which entries of the journal are looked for, the newest first. Empty words mean all.
 *
 * @param agencies whose entries; nothing is found when there are none
 * @param everywhere whether the entries of all agencies are looked for
 * @param actor part of the name of whoever acted, however it is written
 * @param type the event's name
 * @param subject what it happened to
 * @param span from when to when
 * @param before only entries with a smaller number
 */
public record EntryFilter(
    Set<UUID> agencies,
    boolean everywhere,
    String actor,
    String type,
    Optional<UUID> subject,
    Span span,
    long before) {
  /** Copies the agencies. */
  public EntryFilter {
    agencies = Set.copyOf(agencies);
  }

  /** Whatever of this type ever happened to one thing. */
  public static EntryFilter of(String type, UUID subject) {
    return new EntryFilter(
        Set.of(), true, "", type, Optional.of(subject), Span.ALL, Long.MAX_VALUE);
  }

  /** Moments in UTC, the first within, the last without. */
  public record Span(Instant from, Instant until) {
    /** Farther than any clock of a portal goes, within what databases can keep. */
    private static final Span ALL = new Span(Instant.EPOCH, Instant.parse("9999-01-01T00:00:00Z"));
  }

  /** The same behind this number. */
  public EntryFilter behind(long number) {
    return new EntryFilter(agencies, everywhere, actor, type, subject, span, number);
  }
}
