package org.unifiedportal.core.publication;

import java.time.Instant;
import java.util.UUID;

/** One thing the portal will do by itself, UTC. */
public record Schedule(UUID id, PublicationId publication, ScheduledAct act, Instant dueAt) {}
