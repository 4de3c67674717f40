package org.unifiedportal.search.index;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Looks after the index once a second: durable, whole, and built anew when it isn't. */
final class Keeping implements AutoCloseable {
  private final Serving serving;
  private final Rebuilding rebuilding;
  private final ScheduledExecutorService rounds =
      Executors.newSingleThreadScheduledExecutor(work -> thread(work, "search-keeping"));
  private final ExecutorService building =
      Executors.newSingleThreadExecutor(work -> thread(work, "search-building"));
  private volatile boolean suspicious = true;
  private volatile String trouble = "";

  Keeping(Serving serving, Rebuilding rebuilding) {
    this.serving = serving;
    this.rebuilding = rebuilding;
  }

  void start(Duration pause, boolean rebuild) {
    if (rebuild) {
      rebuild();
    }
    long nanos = pause.toNanos();
    rounds.scheduleWithFixedDelay(this::round, nanos, nanos, TimeUnit.NANOSECONDS);
  }

  CompletableFuture<Void> rebuild() {
    return rebuilding.start(building);
  }

  /** The next round reads every byte and builds anew if one is wrong. */
  void suspectDamage() {
    suspicious = true;
  }

  IndexHealth health() {
    Generation now = serving.generation();
    return new IndexHealth(
        now.cursor().number(), entries(), rebuilding.isWanted(), now.leftOut(), trouble);
  }

  @Override
  public void close() {
    end(rounds);
    end(building);
    try (Serving closed = serving) {
      closed.keep();
    } catch (IOException unkept) {
      throw new IndexUnusable(
          "the search index could not be written: " + unkept.getMessage(), unkept);
    }
  }

  /**
   * A failure is a health figure and is tried again in the next round: a full disk empties one day.
   */
  private void round() {
    try {
      rebuilding.retry(building);
      rebuildIfDamaged();
      serving.keep();
      trouble = "";
    } catch (IOException | RuntimeException failed) {
      trouble = failed.toString();
    }
  }

  private void rebuildIfDamaged() throws IOException {
    if (!rebuilding.isWanted() && !isWhole()) {
      rebuild();
    }
  }

  private boolean isWhole() throws IOException {
    if (!suspicious) {
      return serving.isStanding();
    }
    suspicious = false;
    return serving.isStanding() && isSound();
  }

  private boolean isSound() {
    try {
      serving.generation().verify();
      return true;
    } catch (IOException | RuntimeException damaged) {
      return false;
    }
  }

  private int entries() {
    try {
      return serving.read(searcher -> searcher.getIndexReader().numDocs());
    } catch (IOException | RuntimeException unreadable) {
      return 0;
    }
  }

  private static void end(ExecutorService threads) {
    threads.shutdown();
    try {
      threads.awaitTermination(10, TimeUnit.SECONDS);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  private static Thread thread(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }
}
