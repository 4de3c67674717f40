package org.unifiedportal.core.document;

/** Asks to replace the whole card. */
public record ReplaceCard(DocumentId document, long knownVersion, Card card) {}
