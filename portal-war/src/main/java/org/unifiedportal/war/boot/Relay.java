package org.unifiedportal.war.boot;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.journal.JournalEntry;
import org.unifiedportal.core.journal.Projection;

/**
 * Delivers the journal to one projection: in order, from the projection's own cursor, for as long
 * as the portal runs.
 *
 * <p>It is woken after each commit of this process and looks by itself for those of others. A
 * delivery that fails is made again, at longer and longer intervals; an entry that can't be taken
 * is set aside after a while, and nothing else is skipped.
 */
final class Relay implements Runnable {
  static final int BATCH = 200;

  private static final Logger LOG = System.getLogger(Relay.class.getName());
  private static final Duration LOOK_AGAIN = Duration.ofMillis(250);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

  private final Journal journal;
  private final Projection projection;
  private final Quarantine quarantine;
  private final Consumer<List<JournalEntry>> news;
  private final Semaphore signal = new Semaphore(0);
  private volatile boolean open = true;
  private volatile int failures;

  /**
   * Carries a journal to a projection.
   *
   * @param quarantine where entries go that the projection can't take
   * @param news told of entries before the projection takes them: those of other nodes are heard of
   *     here first
   */
  Relay(
      Journal journal,
      Projection projection,
      Quarantine quarantine,
      Consumer<List<JournalEntry>> news) {
    this.journal = journal;
    this.projection = projection;
    this.quarantine = quarantine;
    this.news = news;
  }

  /** Says that there is something new. Never blocks. */
  void wake() {
    signal.release();
  }

  /** Ends the thread after the delivery it is making. */
  void stop() {
    open = false;
    wake();
  }

  /** How many deliveries in a row have failed; 0 when all is well. */
  int failures() {
    return failures;
  }

  Projection projection() {
    return projection;
  }

  @Override
  public void run() {
    try {
      while (open) {
        if (!deliverSafely()) {
          pause();
        }
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean deliverSafely() {
    try {
      boolean delivered = deliver();
      failures = 0;
      return delivered;
    } catch (RuntimeException | Error failed) {
      if (failures++ == 0) {
        LOG.log(
            Level.WARNING,
            "delivery to " + projection.name() + " fails and is tried again",
            failed);
      }
      return false;
    }
  }

  /** Delivers the next entries; says whether there were any. */
  boolean deliver() {
    List<JournalEntry> entries = journal.after(projection.cursor(), BATCH);
    if (entries.isEmpty()) {
      return false;
    }
    news.accept(entries);
    quarantine.deliver(projection, entries);
    return true;
  }

  private void pause() throws InterruptedException {
    Duration pause = LOOK_AGAIN.multipliedBy(1L << Math.min(failures, 6));
    Duration bounded = pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    if (signal.tryAcquire(bounded.toMillis(), TimeUnit.MILLISECONDS) && open) {
      TimeUnit.MILLISECONDS.sleep(projection.settle().toMillis());
    }
    signal.drainPermits();
  }
}
