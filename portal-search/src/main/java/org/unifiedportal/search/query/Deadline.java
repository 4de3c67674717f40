package org.unifiedportal.search.query;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.apache.lucene.index.QueryTimeout;

/** The moment when a search must have answered, by a stopwatch in nanoseconds. */
record Deadline(LongSupplier stopwatch, long end) implements QueryTimeout {
  static Deadline in(Duration time, LongSupplier stopwatch) {
    return new Deadline(stopwatch, stopwatch.getAsLong() + time.toNanos());
  }

  /** No end: for what is short by itself. */
  static Deadline never() {
    return new Deadline(() -> 0, Long.MAX_VALUE);
  }

  boolean isOver() {
    return stopwatch.getAsLong() - end > 0;
  }

  @Override
  public boolean shouldExit() {
    return isOver();
  }
}
