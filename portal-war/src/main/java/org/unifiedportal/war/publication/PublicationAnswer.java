package org.unifiedportal.war.publication;

import java.util.UUID;
import org.unifiedportal.core.publication.PublicationKind;

/**
 * A publication with the content that citizens see, or its agency when it was never published.
 *
 * @param agency the slug of its agency
 * @param origin where it was imported from, empty when it was written here
 * @param version what a change must name in {@code If-Match}
 * @param latest the newest edition; a draft when it is newer than the live one
 */
record PublicationAnswer(
    UUID id,
    String agency,
    PublicationKind kind,
    String slug,
    String origin,
    long version,
    int latest,
    StandingAnswer standing,
    ContentAnswer content) {}
