package org.unifiedportal.core.publication;

import java.time.Instant;

/**
 * Somebody answers for a text as it stood.
 *
 * @param fingerprint of the content, see {@link Fingerprint}
 * @param by the name of whoever signed it off
 * @param at UTC
 */
public record SignOff(PublicationId publication, String fingerprint, String by, Instant at) {}
