package org.unifiedportal.core.publication;

import java.time.Instant;
import java.util.UUID;

/**
 * Something the portal will do by itself.
 *
 * @param dueAt UTC
 * @param setBy the name of whoever set it; empty where an older portal kept none
 */
public record Schedule(
    UUID id, PublicationId publication, ScheduledAct act, Instant dueAt, String setBy) {
  /** One that nobody is named for. */
  public Schedule(UUID id, PublicationId publication, ScheduledAct act, Instant dueAt) {
    this(id, publication, act, dueAt, "");
  }
}
