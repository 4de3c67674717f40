package org.unifiedportal.core.document;

/** Asks that a document that was taken down stand again as it stood. */
public record ReturnDocument(DocumentId document, long knownVersion) {}
