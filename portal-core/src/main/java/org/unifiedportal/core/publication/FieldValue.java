package org.unifiedportal.core.publication;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.unifiedportal.core.text.LocalText;

/** The value of a field, one record per {@link FieldType}. */
public sealed interface FieldValue {
  /** Words by language. */
  record Words(LocalText text) implements FieldValue {}

  /** One line, the same in every language. */
  record Line(String text) implements FieldValue {}

  /** A day in the portal's zone. */
  record Day(LocalDate day) implements FieldValue {}

  /** A moment in UTC. */
  record Moment(Instant moment) implements FieldValue {}

  /** One of the field's choices. */
  record Choice(String key) implements FieldValue {}

  /** An absolute http(s) address or an own path. */
  record Link(String address) implements FieldValue {}

  /** Days of the week, Monday first. */
  record Weekdays(Set<DayOfWeek> days) implements FieldValue {
    /** Copies the days; refuses none. */
    public Weekdays {
      if (days.isEmpty()) {
        throw new IllegalArgumentException("at least one day of the week");
      }
      days = Collections.unmodifiableSet(EnumSet.copyOf(days));
    }
  }

  /** What happened later, oldest first. */
  record FollowUps(List<FollowUp> all) implements FieldValue {
    /** Copies the list. */
    public FollowUps {
      all = List.copyOf(all);
    }
  }

  /** What happened on a day. */
  record FollowUp(LocalDate day, LocalText words) {}
}
