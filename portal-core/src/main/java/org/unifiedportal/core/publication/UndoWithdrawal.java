package org.unifiedportal.core.publication;

/** Asks that what was withdrawn stand again as it stood. */
public record UndoWithdrawal(PublicationId publication, long knownVersion) {}
