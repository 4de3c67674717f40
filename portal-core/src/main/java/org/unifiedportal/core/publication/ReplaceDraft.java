package org.unifiedportal.core.publication;

/**
 * Asks to replace the draft's whole content; on a live publication this begins the next edition.
 */
public record ReplaceDraft(PublicationId publication, long knownVersion, Content content) {}
