package org.unifiedportal.core.publication;

import java.time.Instant;

/**
 * One state of a publication's content; released editions never change.
 *
 * @param author who saved it last, in words
 * @param savedAt UTC
 */
public record Edition(
    PublicationId publication,
    EditionNumber number,
    Content content,
    EditionState state,
    String author,
    Instant savedAt) {}
