package org.unifiedportal.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.unifiedportal.core.journal.Database;

/** Two commands that meet: the first has written and ends only when the second waits for it. */
public final class Meeting {
  private Meeting() {}

  /**
   * Carries out both; returns what the second one was refused by, if it was. Fails where the second
   * one never comes to wait: the two didn't meet.
   */
  public static Optional<Throwable> of(Database database, Runnable first, Runnable second)
      throws InterruptedException {
    try (ExecutorService other = Executors.newSingleThreadExecutor()) {
      List<Future<?>> begun = new ArrayList<>();
      database.transact(() -> {
        first.run();
        begun.add(other.submit(second));
        Waiting.in(database, begun);
      });
      begun.getLast().get();
      return Optional.empty();
    } catch (ExecutionException refused) {
      return Optional.ofNullable(refused.getCause());
    }
  }
}
