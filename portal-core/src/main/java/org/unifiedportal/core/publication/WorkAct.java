package org.unifiedportal.core.publication;

import java.time.Instant;

/**
 * What the portal will do by itself, or could not do, and to which publication.
 *
 * @param why the message key of the refusal; empty for what still waits
 */
public record WorkAct(WorkLine line, ScheduledAct act, Instant dueAt, String why) {}
