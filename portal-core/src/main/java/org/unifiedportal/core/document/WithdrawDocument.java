package org.unifiedportal.core.document;

/** Asks to take a live document back. */
public record WithdrawDocument(DocumentId document, long knownVersion, Tombstone tombstone) {}
