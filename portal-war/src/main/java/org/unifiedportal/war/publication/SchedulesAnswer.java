package org.unifiedportal.war.publication;

import java.time.Instant;
import java.util.List;
import org.unifiedportal.core.publication.Planned;
import org.unifiedportal.core.publication.ScheduleState;
import org.unifiedportal.core.publication.ScheduledAct;

/** What the portal will do, or was to do, by itself; newest moment first. */
record SchedulesAnswer(List<Item> items) {
  SchedulesAnswer {
    items = List.copyOf(items);
  }

  /**
   * One of them.
   *
   * @param at its moment, UTC
   * @param failure key of the reason; empty unless it failed
   */
  record Item(ScheduledAct act, Instant at, ScheduleState state, String failure) {
    static Item of(Planned planned) {
      return new Item(
          planned.schedule().act(), planned.schedule().dueAt(), planned.state(), planned.failure());
    }
  }

  static SchedulesAnswer of(List<Planned> planned) {
    return new SchedulesAnswer(planned.stream().map(Item::of).toList());
  }
}
