package org.unifiedportal.search.query;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.LongSupplier;

/**
 * A stopwatch, in nanoseconds, of the work a thread has done since it was made: a machine that is
 * busy with other things makes an answer later, but not poorer. So that nobody waits without end,
 * waiting counts too, though little. To be read by the thread that made it.
 */
final class WorkTime implements LongSupplier {
  /** So much longer than it may work a search may wait. */
  private static final int PATIENCE = 8;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final boolean MEASURED = THREADS.isCurrentThreadCpuTimeSupported();

  private final boolean measured = MEASURED && !Thread.currentThread().isVirtual();
  private final long clock = System.nanoTime();
  private final long worked = measured ? THREADS.getCurrentThreadCpuTime() : 0;

  @Override
  public long getAsLong() {
    long passed = System.nanoTime() - clock;
    return measured
        ? Math.max(THREADS.getCurrentThreadCpuTime() - worked, passed / PATIENCE)
        : passed;
  }
}
