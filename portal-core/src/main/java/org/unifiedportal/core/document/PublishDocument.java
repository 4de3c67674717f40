package org.unifiedportal.core.document;

import java.time.Instant;
import java.util.Optional;

/**
 * Asks to put a document before the public.
 *
 * @param originally when it was first public elsewhere, for what is brought over
 */
public record PublishDocument(
    DocumentId document, long knownVersion, Optional<Instant> originally) {}
