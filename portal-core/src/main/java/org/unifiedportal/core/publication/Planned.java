package org.unifiedportal.core.publication;

/**
 * A schedule and what became of it.
 *
 * @param failure message key of the refusal; empty unless it failed
 */
public record Planned(Schedule schedule, ScheduleState state, String failure) {}
