package org.unifiedportal.core.publication;

/** Asks to throw the draft away. */
public record DiscardDraft(PublicationId publication, long knownVersion) {}
