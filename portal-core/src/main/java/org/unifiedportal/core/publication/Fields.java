package org.unifiedportal.core.publication;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unifiedportal.core.text.LocalText;

/** The values of a kind's fields by key, in the kind's order. */
public record Fields(Map<String, FieldValue> values) {
  /** No values. */
  public static final Fields NONE = new Fields(Map.of());

  /** Copies the values, order kept. */
  public Fields {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** Finds a value of any type. */
  public Optional<FieldValue> find(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /** Finds words. */
  public Optional<LocalText> words(String key) {
    return typed(key, FieldValue.Words.class).map(FieldValue.Words::text);
  }

  /** Finds a line. */
  public Optional<String> line(String key) {
    return typed(key, FieldValue.Line.class).map(FieldValue.Line::text);
  }

  /** Finds a day. */
  public Optional<LocalDate> day(String key) {
    return typed(key, FieldValue.Day.class).map(FieldValue.Day::day);
  }

  /** Finds a moment. */
  public Optional<Instant> moment(String key) {
    return typed(key, FieldValue.Moment.class).map(FieldValue.Moment::moment);
  }

  /** Finds a choice. */
  public Optional<String> choice(String key) {
    return typed(key, FieldValue.Choice.class).map(FieldValue.Choice::key);
  }

  /** Finds an address. */
  public Optional<String> link(String key) {
    return typed(key, FieldValue.Link.class).map(FieldValue.Link::address);
  }

  /** The days of the week, possibly none. */
  public Set<DayOfWeek> weekdays(String key) {
    return typed(key, FieldValue.Weekdays.class).map(FieldValue.Weekdays::days).orElse(Set.of());
  }

  /** The follow-ups, possibly none. */
  public List<FieldValue.FollowUp> followUps(String key) {
    return typed(key, FieldValue.FollowUps.class).map(FieldValue.FollowUps::all).orElse(List.of());
  }

  private <T extends FieldValue> Optional<T> typed(String key, Class<T> type) {
    return find(key).filter(type::isInstance).map(type::cast);
  }
}
