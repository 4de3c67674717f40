package org.unifiedportal.core.publication;

/** Asks to call off what waits for the publication. */
public record CancelSchedule(PublicationId publication, long knownVersion, ScheduledAct act) {}
