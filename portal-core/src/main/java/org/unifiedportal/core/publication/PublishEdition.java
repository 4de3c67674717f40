package org.unifiedportal.core.publication;

import java.time.Instant;
import java.util.Optional;

/**
 * Asks to make the draft live.
 *
 * @param change what it changes for the citizen; ignored for the first edition
 * @param originally when an imported one first became public, UTC, not in the future; empty for now
 */
public record PublishEdition(
    PublicationId publication, long knownVersion, Change change, Optional<Instant> originally) {}
