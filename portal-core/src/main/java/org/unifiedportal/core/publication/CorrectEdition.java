package org.unifiedportal.core.publication;

/** Asks to replace the live content at once and to say what changed for the citizen. */
public record CorrectEdition(
    PublicationId publication, long knownVersion, Content content, Change change) {}
