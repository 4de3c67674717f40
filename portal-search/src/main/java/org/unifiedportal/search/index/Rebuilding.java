package org.unifiedportal.search.index;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.apache.lucene.util.IOUtils;

/**
 * Builds the index anew from the live editions, beside the one in use, and puts it in its place.
 */
final class Rebuilding {
  private static final int LONGEST_WAIT = 32;

  private final Shelf shelf;
  private final Following following;
  private final Serving serving;
  private Optional<CompletableFuture<Void>> running = Optional.empty();
  private boolean wanted;
  private int failures;
  private int waiting;

  Rebuilding(Shelf shelf, Following following, Serving serving) {
    this.shelf = shelf;
    this.following = following;
    this.serving = serving;
  }

  /** Begins, unless it has begun already. */
  synchronized CompletableFuture<Void> start(Executor executor) {
    return running.orElseGet(() -> begin(executor));
  }

  private CompletableFuture<Void> begin(Executor executor) {
    wanted = true;
    CompletableFuture<Void> begun = CompletableFuture.runAsync(this::run, executor);
    running = Optional.of(begun);
    begun.whenComplete((nothing, failure) -> ended(failure == null));
    return begun;
  }

  /** Called once a second: begins again what failed, after 1, 2, 4 … 32 calls. */
  synchronized void retry(Executor executor) {
    if (wanted && running.isEmpty() && waiting-- <= 0) {
      start(executor);
    }
  }

  synchronized boolean isWanted() {
    return wanted;
  }

  private synchronized void ended(boolean well) {
    running = Optional.empty();
    wanted = !well;
    failures = well ? 0 : failures + 1;
    waiting = Math.min(1 << Math.min(failures, 5), LONGEST_WAIT) - 1;
  }

  private void run() {
    try {
      build(shelf.next());
    } catch (IOException failed) {
      throw new IndexUnusable("the index could not be built anew: " + failed.getMessage(), failed);
    }
  }

  private void build(String build) throws IOException {
    Generation fresh = Generation.begin(shelf.open(build), following.sources().head());
    try {
      following.fill(fresh);
      serving.exchange(fresh, () -> shelf.appoint(build));
    } finally {
      closeUnlessServing(fresh);
    }
    shelf.clearBut(build);
  }

  private void closeUnlessServing(Generation fresh) {
    if (serving.generation() != fresh) {
      IOUtils.closeWhileHandlingException(fresh);
    }
  }
}
