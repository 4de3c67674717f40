package org.unifiedportal.core.check;

import org.unifiedportal.core.publication.PublicationId;

/** Asks that somebody check the draft at this version. */
public record AskForCheck(PublicationId publication, long knownVersion, Checker checker) {}
