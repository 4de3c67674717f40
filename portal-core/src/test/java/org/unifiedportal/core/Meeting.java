package org.unifiedportal.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.unifiedportal.core.journal.Database;

/** Two commands that meet: the second one comes after the first has written and before it ends. */
public final class Meeting {
  /** Long enough for the second to come as far as it can without the first. */
  private static final long PAUSE_MILLIS = 200;

  private Meeting() {}

  /** Carries out both; returns what the second one was refused by, if it was. */
  public static Optional<Throwable> of(Database database, Runnable first, Runnable second)
      throws InterruptedException {
    try (ExecutorService other = Executors.newSingleThreadExecutor()) {
      List<Future<?>> begun = new ArrayList<>();
      database.transact(() -> {
        first.run();
        begun.add(other.submit(second));
        pause();
      });
      begun.getLast().get();
      return Optional.empty();
    } catch (ExecutionException refused) {
      return Optional.ofNullable(refused.getCause());
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
