package org.unifiedportal.core.journal;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was read once and stays in memory until the journal tells of a change: on the node that made
 * it before the command returns, on others as soon as they follow the journal. While it can't be
 * read anew nothing is told, so nothing old passes for new. Thread-safe.
 *
 * @param <T> what is read; never changed by whoever is given it
 */
public final class Remembered<T> {
  private final Set<String> changing;
  private final Supplier<T> reading;
  private final AtomicLong told = new AtomicLong();
  private volatile @Nullable Known<T> known;

  /** Reads so when it is asked first, and again after each of these events. */
  public Remembered(Supplier<T> reading, Set<Class<? extends Event>> changing) {
    this.reading = reading;
    this.changing =
        changing.stream().map(Class::getSimpleName).collect(Collectors.toUnmodifiableSet());
  }

  private record Known<T>(long told, T value) {}

  /** These were committed, here or on another node; told twice is told once. */
  public void note(List<JournalEntry> entries) {
    entries.stream()
        .filter(entry -> changing.contains(entry.type()))
        .forEach(entry -> told.accumulateAndGet(entry.number(), Math::max));
  }

  /** What is true now; the same object while it is the same. */
  public T now() {
    Known<T> last = known;
    return last != null && last.told() == told.get() ? last.value() : read();
  }

  /** The newest change that was told of: what was made at another one may be out of date. */
  public long newest() {
    return told.get();
  }

  /** The count is taken before reading: a change in between is read again. */
  private synchronized T read() {
    long wanted = told.get();
    Known<T> last = known;
    if (last == null || last.told() != wanted) {
      last = new Known<>(wanted, same(last, reading.get()));
      known = last;
    }
    return last.value();
  }

  /** A change may have changed nothing that is read here. */
  private static <T> T same(@Nullable Known<T> before, T read) {
    return before != null && before.value().equals(read) ? before.value() : read;
  }
}
