package org.unifiedportal.core.document;

/** Asks to throw a document away that was never published. */
public record DiscardDocument(DocumentId document, long knownVersion) {}
