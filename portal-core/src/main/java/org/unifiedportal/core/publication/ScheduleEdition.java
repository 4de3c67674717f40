package org.unifiedportal.core.publication;

import java.time.Instant;

/** Asks to do something to the publication at a later moment, UTC. */
public record ScheduleEdition(
    PublicationId publication, long knownVersion, ScheduledAct act, Instant at) {}
